import { useId, useMemo, useState, type ReactElement } from 'react';
import { questionOf, scoreAnswer, validateAnswer } from '#core/quiz/answer.ts';
import { displayOrder } from '#core/quiz/display-order.ts';
import type { AnswerProblem, Score } from '#core/quiz/question-type.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import { contentHash } from '#core/text/content-hash.ts';
import type { BenchWords } from './bench-words.ts';
import { answerIn } from './item-answer.ts';
import { ItemFields } from './ItemFields.tsx';
import { ItemReasons } from './ItemReasons.tsx';
import { problemKeys } from './problem-keys.ts';

interface ItemPreviewProps {
  readonly item: QuizItem;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Files of the course, by path. */
  readonly figures: Readonly<Record<string, string>>;
  readonly words: BenchWords;
}

/** Which order the parts have: one that stays while the author works. */
const seed = 1;

type Said = { readonly score: Score } | { readonly problem: AnswerProblem } | null;

/** One question to be answered; scored by the code that scores learners. */
export function ItemPreview({ item, number, total, figures, words }: ItemPreviewProps): ReactElement {
  const { t, authored } = words;
  const legendId = useId();
  const question = useMemo(() => questionOf(item, contentHash(item)), [item]);
  const order = useMemo(() => displayOrder(question, seed), [question]);
  const [said, setSaid] = useState<Said>(null);
  const check = (form: HTMLFormElement): void => {
    const answer = answerIn(item, new FormData(form));
    const validity = validateAnswer(question.prompt, answer);
    if (validity.kind === 'complete') setSaid({ score: scoreAnswer(question, answer) });
    else setSaid({ problem: validity.problem });
  };
  const isOver = said !== null && 'score' in said;
  return (
    <form
      aria-labelledby={legendId}
      onSubmit={(event) => {
        event.preventDefault();
        check(event.currentTarget);
      }}
      onReset={() => setSaid(null)}
    >
      <p className="bench-small">{t('quiz.progress', { number, total })}</p>
      {item.stem !== undefined && <p {...authored}>{item.stem}</p>}
      <p id={legendId} className="preview-question" {...authored}>
        {item.question}
      </p>
      <fieldset disabled={isOver} aria-labelledby={legendId}>
        <ItemFields item={item} order={order} figures={figures} words={words} />
      </fieldset>
      <p className="bench-row">
        {isOver ? (
          <button type="reset">{t('workbench.clear')}</button>
        ) : (
          <button type="submit">{t('quiz.checkAnswer')}</button>
        )}
      </p>
      <p role="status" className="preview-said">
        {said !== null && sentenceOf(said, t)}
      </p>
      {isOver && <ItemReasons item={item} words={words} />}
    </form>
  );
}

function sentenceOf(said: NonNullable<Said>, t: BenchWords['t']): string {
  if ('problem' in said) return t(problemKeys[said.problem.code], said.problem.params);
  const { score } = said;
  if (score.kind === 'unscored') return t('quiz.unscoredHint');
  if (score.kind === 'invalid') return t(problemKeys[score.problem.code], score.problem.params);
  if (score.correct) return t('quiz.right');
  return t(score.points > 0 ? 'quiz.partly' : 'quiz.wrong');
}
