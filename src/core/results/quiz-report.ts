import { analyzeItems, type TestStatistics } from '../analysis/analyze-items.ts';
import { calibrationOf } from '../analysis/class-calibration.ts';
import { tallyChoices, type ChoiceTable } from '../analysis/tally-choices.ts';
import type { ScoreMatrix } from '../analysis/score-matrix.ts';
import type { AssignableQuestion, AssignmentContent } from '../assignment/content.ts';
import type { AttemptScore, ItemScore } from '../assignment/score.ts';
import { isScored } from '../quiz/answer.ts';
import { confidences } from '../quiz/confidence.ts';
import type { CalibrationStep } from '../record/calibration.ts';
import { givenParts } from './given-choices.ts';
import type { Work } from './work.ts';

/** What a class did with one quiz of an assignment. */
export interface QuizReport {
  readonly task: string;
  readonly quiz: string;
  readonly title: string;
  readonly statistics: TestStatistics;
  /** Scored items, in authored order; the same as in `statistics.items`. */
  readonly items: readonly ItemReport[];
  readonly calibration: readonly CalibrationStep[];
}

export interface ItemReport {
  readonly item: string;
  readonly stem: string;
  readonly lesson: string;
  readonly objective: string;
  readonly parts: readonly ({ readonly part: string } & ChoiceTable)[];
}

/** One for each quiz of the assignment that somebody has finished. `works` are recomputed, one a learner. */
export function quizReports(works: readonly Work[], content: AssignmentContent): readonly QuizReport[] {
  const keys = new Set(works.flatMap(({ score }) => score.tasks.map(({ key }) => key)));
  return [...keys].flatMap((key) => {
    const sittings = works.flatMap((work): Sitting[] => {
      const best = work.score.tasks.find((task) => task.key === key)?.best;
      return best === null || best === undefined || best.replay !== null
        ? []
        : [{ learner: work.file, attempt: best }];
    });
    const quiz = content.quizzes.find(({ id }) => key === `quiz/${id}`);
    return quiz === undefined || sittings.length === 0
      ? []
      : [reportOf(key, quiz.id, quiz.title, quiz.questions, sittings)];
  });
}

interface Sitting {
  /** Unique. */
  readonly learner: string;
  readonly attempt: AttemptScore;
}

function reportOf(
  task: string,
  quiz: string,
  title: string,
  questions: readonly AssignableQuestion[],
  sittings: readonly Sitting[],
): QuizReport {
  const asked = new Set(sittings.flatMap(({ attempt }) => attempt.items.map(({ id }) => id)));
  const items = questions.filter((question) => asked.has(question.id) && isScored(question));
  const columns = items.map(({ id }) => sittings.map(({ attempt }) => scoreOf(attempt, id)));
  const statistics = analyzeItems(matrixOf(sittings, items, columns));
  return {
    task,
    quiz,
    title,
    statistics,
    items: items.map((question, index) => ({
      item: question.id,
      stem: question.stem,
      lesson: question.lesson,
      objective: question.objective,
      parts: givenParts(question, columns[index] ?? []).map(({ part, given, offered, keys }) => ({
        part,
        ...tallyChoices(given, offered, keys, statistics.groups),
      })),
    })),
    calibration: calibrationOf(columns.flat().flatMap(judgedOf)),
  };
}

const scoreOf = ({ items }: AttemptScore, item: string): ItemScore =>
  items.find(({ id }) => id === item) ?? {
    id: item,
    outcome: 'unanswered',
    points: 0,
    answer: undefined,
    confidence: undefined,
  };

function matrixOf(
  sittings: readonly Sitting[],
  items: readonly AssignableQuestion[],
  columns: readonly (readonly ItemScore[])[],
): ScoreMatrix {
  return {
    learners: sittings.map(({ learner }) => learner),
    items: items.map(({ id }) => id),
    scores: Float64Array.from(columns.flat(), ({ points }) => points ?? 0),
  };
}

function judgedOf({ points, answer, confidence }: ItemScore) {
  if (answer === undefined || points === null) return [];
  return [{ correct: points === 1, confidence: confidences.find((step) => step === confidence) }];
}
