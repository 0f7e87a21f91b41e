import { questionTypes, type Prompt } from './question-types.ts';
import { scoreWith, typeIn, type AnyQuestionType } from './score-with.ts';
import type { Answer, Question } from './question.ts';
import type { Score, Validity } from './question-type.ts';
import type { QuizItem } from './schema.ts';

const typeNamed = (name: string): AnyQuestionType | undefined => typeIn(questionTypes, name);

/** `content` is the hash of the authored item. */
export function questionOf(item: QuizItem, content: string): Question {
  const type = typeNamed(item.type);
  if (type === undefined) throw new Error(`No question type is called \`${item.type}\`.`);
  return { id: item.id, prompt: type.promptOf(item as never), rubric: type.rubricOf(item as never), content };
}

/** Is the answer complete? Takes anything, also what an old record holds. */
export function validateAnswer(prompt: Prompt, answer: unknown): Validity {
  const type = typeNamed(prompt.type);
  const read = type?.readAnswer(answer);
  if (type === undefined || read === undefined)
    return { kind: 'incomplete', problem: { code: 'unreadable' } };
  return type.validateAnswer(prompt, read);
}

/** Is the answer right? An answer that is not complete is `invalid`, never wrong. */
export function scoreAnswer(question: Question, answer: unknown): Score {
  return scoreWith(questionTypes, question, answer);
}

export function readAnswer(prompt: Prompt, value: unknown): Answer | undefined {
  return typeNamed(prompt.type)?.readAnswer(value);
}

/** Does it have a right answer? */
export function isScored({ prompt }: Question): boolean {
  return typeNamed(prompt.type)?.isScored ?? false;
}
