import type { Question } from '#core/quiz/question.ts';
import type { AnswerProblem } from '#core/quiz/question-type.ts';
import type { QuizPlan } from '#core/quiz/run.ts';
import type { GuessedItem } from '#core/record/guess.ts';

/** Words for what keeps an answer from being scored, with `{places}` for the problem's parameters. */
export type ProblemWords = Readonly<Record<AnswerProblem['code'], string>>;

/** What a check in a lesson carries from the build to the browser, beside its markup. */
export interface CheckData {
  readonly course: string;
  readonly lesson: string;
  readonly question: Question;
  readonly words: ProblemWords;
  /** Where the item was asked before the text: how to tell what was guessed then. */
  readonly guess?: GuessWords;
}

export interface GuessWords {
  readonly right: string;
  readonly wrong: string;
  readonly none: string;
}

/** What the question before a lesson carries: no key. */
export interface GuessData {
  readonly guessed: GuessedItem;
  readonly words: ProblemWords;
}

/** Words of a session that hold a number. */
export interface SessionWords {
  readonly progress: string;
  readonly mapOpen: string;
  readonly mapAnswered: string;
  readonly left: string;
  readonly score: string;
}

export interface QuizData {
  readonly plan: QuizPlan;
  readonly words: ProblemWords;
  readonly sessionWords: SessionWords;
}

/** One item of the file that sessions over a course fetch. */
export interface BankItem {
  readonly question: Question;
  /** Items of one topic are kept apart: the lesson that teaches it. */
  readonly topic: string;
  /** Question.astro and ResultRow.astro, as HTML. */
  readonly markup: string;
  readonly row: string;
}

export interface ItemBank {
  readonly items: readonly BankItem[];
}

/** What a session over a course carries beside its markup. */
export interface CourseSessionData extends Omit<QuizData, 'plan'> {
  readonly course: string;
  readonly kind: 'mixed' | 'review';
  /** Address of the course's item bank. */
  readonly bank: string;
}

/** JSON for a data block: `<` is escaped, so that no text in it can end the block. */
export function toDataBlock(data: CheckData | GuessData | QuizData | CourseSessionData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Reads the data block that our own build wrote into `element`; its form is not in doubt. */
export function readDataBlock(element: Element): unknown {
  return JSON.parse(
    element.querySelector('script[type="application/json"]')?.textContent ?? 'null',
  ) as unknown;
}

export function wordProblem(words: ProblemWords, problem: AnswerProblem): string {
  return fillPlaces(words[problem.code], problem.params ?? {});
}

export function fillPlaces(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
