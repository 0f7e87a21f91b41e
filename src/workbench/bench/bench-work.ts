import { patientModels } from '#core/patient/registry.ts';
import { expectedRuns, lintCase } from '#machines/case-player/lint/lint-case.ts';
import { ruleRows } from '#pipeline/case-lint/rule-rows.ts';
import type { CourseSource } from '#pipeline/course-source.ts';
import { OpenCourse } from '#pipeline/own-file.ts';
import { checkDraft, modelOf } from './check-draft.ts';
import type { DraftCheck, DraftText, LintedCase } from './draft-check.ts';

/** Is told how many runs the linter has played of about how many. Whoever throws in it stops the linter. */
export type TellProgress = (played: number, expected: number) => void;

/** What is too slow for the page: reading a course, checking against it, playing hundreds of runs. */
export class BenchWork {
  private readonly course: OpenCourse;

  constructor({ folder, texts }: CourseSource) {
    this.course = new OpenCourse(folder, new Map(Object.entries(texts)), patientModels);
  }

  check(draft: DraftText, linted: LintedCase | null): DraftCheck {
    return checkDraft(this.course, draft, linted);
  }

  /** Null where the text is no case that can be played. */
  lint(draft: DraftText, tell: TellProgress): LintedCase | null {
    const { compiled } = checkDraft(this.course, draft, null);
    if (compiled === null) return null;
    const expected = expectedRuns(compiled);
    const report = lintCase(compiled, modelOf(compiled), (played) => tell(played, expected));
    return { hash: compiled.hash, report, rules: ruleRows(compiled, report) };
  }
}
