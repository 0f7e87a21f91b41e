import type { Check } from './check.ts';
import { checkClaimNumbers } from './claim-numbers.ts';
import { checkClaimWording } from './claim-wording.ts';
import { checkClaimedProse } from './claimed-prose.ts';
import { checkClaimsTaught } from './claims-taught.ts';
import { checkComponentTargets } from './component-targets.ts';
import { checkComponentUse } from './component-use.ts';
import { checkCopiedWords } from './copied-words.ts';
import { checkCitedCorrections, checkCorrections } from './corrections.ts';
import { checkCourseFolder } from './course-folder.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';
import { checkErrorPatterns } from './error-patterns.ts';
import { checkEvidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkFileNames } from './file-names.ts';
import { checkFormulas, checkWorked } from './formulas.ts';
import { checkGlossaryForms } from './glossary-forms.ts';
import { checkHeadings } from './headings.ts';
import { checkLinks } from './links.ts';
import { checkModuleLists } from './module-lists.ts';
import { checkObjectives } from './objectives.ts';
import { checkPlainMdx } from './plain-mdx.ts';
import { checkAsking, checkPretest } from './pretest.ts';
import { checkQuizAnswers } from './quiz-answers.ts';
import { checkQuizBank } from './quiz-bank.ts';
import { checkQuizFiles } from './quiz-files.ts';
import { checkQuizKeys } from './quiz-keys.ts';
import { checkQuizTargets } from './quiz-targets.ts';
import { checkQuizWorked } from './quiz-worked.ts';
import { checkQuizWording } from './quiz-wording.ts';
import { checkSoundKeys } from './sound-keys.ts';

/** Every rule; cases have their own, `cases.ts`, because checking one compiles it. */
export const allChecks: readonly Check[] = [
  checkCourseFolder,
  checkFileNames,
  checkDuplicateIds,
  checkModuleLists,
  checkPlainMdx,
  checkComponentUse,
  checkComponentTargets,
  checkHeadings,
  checkLinks,
  checkFigures,
  checkEvidence,
  checkGlossaryForms,
  checkFormulas,
  checkWorked,
  checkQuizAnswers,
  checkQuizKeys,
  checkQuizWorked,
  checkQuizTargets,
  checkQuizWording,
  checkQuizFiles,
  checkSoundKeys,
  checkQuizBank,
  checkClaimedProse,
  checkClaimNumbers,
  checkClaimWording,
  checkCorrections,
  checkCitedCorrections,
  checkObjectives,
  checkPretest,
  checkAsking,
  checkCopiedWords,
  checkClaimsTaught,
  checkErrorPatterns,
];
