import { compileOwnCase, lastsTooLong } from '#client/assignment/compile-own-case.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { openingText } from '#core/case/opening-text.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { patientModels } from '#core/patient/registry.ts';
import { idPattern } from '#core/text/id-pattern.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import type { OpenCourse } from '#pipeline/own-file.ts';
import type { DraftCheck, DraftText, LintedCase } from './draft-check.ts';

/** An own file is in no list of the course, and nobody is to put it there. */
const isOfTheCourse = (code: string): boolean => code === 'not-in-a-module';

/** Found in a case that is not played: nothing. */
const unplayed: LintReport = {
  findings: [],
  paths: [],
  runs: 0,
  chance: null,
  waitingScore: null,
  spans: {},
  leftOut: [],
  conservationError: 0,
};

/**
 * The checks of the build for an own file. It is always called as its id says, because the workbench saves it so.
 * @param linted counts where it is of the very version that `draft` holds
 */
export function checkDraft(course: OpenCourse, draft: DraftText, linted: LintedCase | null): DraftCheck {
  const file = { ...draft, name: idIn(draft.text) };
  const { issues, compiled, quiz, itemLines } = course.check(file, (played) => {
    if (lastsTooLong(played)) return unplayed;
    return linted?.hash === played.hash ? linted.report : null;
  });
  const isTooLong = compiled !== null && lastsTooLong(compiled);
  // Not what was compiled for the checks: what the learner's page will make of the same text.
  const made = compiled === null ? null : compileOwnCase(draft.text);
  const own = made?.ok === true ? made.value : null;
  return {
    issues: issues.filter(({ code }) => !isOfTheCourse(code)),
    compiled: own,
    story: own === null ? '' : openingText(own, modelOf(own)),
    isTooLong,
    quiz,
    itemLines,
  };
}

/** The model that a compiled case names; compiling has found it. */
export function modelOf({ model }: CompiledCase): PatientModel | null {
  return model === null ? null : (patientModels.get(model.id) ?? null);
}

/** The id at the beginning of a line of its own, where ids of files stand. */
function idIn(text: string): string {
  const [, id = ''] = /^id:[ \t]*["']?([^\s"'#]*)/m.exec(text) ?? [];
  return idPattern.test(id) ? id : 'own-file';
}
