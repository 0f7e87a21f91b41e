import { isolate } from '#core/text/isolate.ts';
import type { ReactElement } from 'react';
import { explanationsOf, type Explanation } from '#core/quiz/explanations.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import type { BenchWords } from './bench-words.ts';

interface ItemReasonsProps {
  readonly item: QuizItem;
  readonly words: BenchWords;
}

/** The answer, and everything that its author explains, with the claims that each reason names. */
export function ItemReasons({ item, words }: ItemReasonsProps): ReactElement {
  const { t, authored, english } = words;
  return (
    <section className="preview-reasons" aria-label={t('workbench.reasons')}>
      <h4>{t('workbench.reasons')}</h4>
      <ul>
        {explanationsOf(item).map((part) => (
          <li key={part.path.join('/')}>
            <p>
              <strong>{verdictOf(item, part, t)}</strong> <span {...authored}>{nameOf(item, part)}</span>
            </p>
            <p {...authored}>{part.why}</p>
            {part.tempting !== undefined && (
              <p>
                {t('quiz.tempting')} <span {...authored}>{part.tempting}</span>
              </p>
            )}
            <p className="bench-small">
              {t('quiz.evidence')}: <code {...english}>{[...part.claims, part.teach].join(', ')}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shiftKeys = { more: 'quiz.isMore', less: 'quiz.isLess', same: 'quiz.isSame' } as const;

/** What is said of a part before its words; '' where its reason says it all. */
function verdictOf(item: QuizItem, { id, path }: Explanation, t: BenchWords['t']): string {
  switch (item.type) {
    case 'single':
      return t(isCorrect(item.options, id) ? 'quiz.optionRight' : 'quiz.optionWrong');
    case 'multiple':
      return t(isCorrect(item.options, id) ? 'quiz.isTrue' : 'quiz.isFalse');
    case 'ordering':
      return t('quiz.place', { number: Number(path[1]) + 1 });
    case 'likelihood': {
      const shift = item.findings.find((finding) => finding.id === id)?.shift;
      return shift === undefined ? '' : t(shiftKeys[shift]);
    }
    case 'numeric':
      return t('quiz.numberAnswer', { answer: isolate(`${String(item.answer)} ${item.unit}`) });
    case 'short':
      return path.length === 0 ? t('quiz.keyHere') : t('quiz.optionWrong');
    case 'extended':
      return keyOf(item.stems, item.options, id);
    case 'label':
      return keyOf(item.spots, item.options, id);
  }
}

const isCorrect = (
  options: readonly { readonly id: string; readonly correct: boolean }[],
  id: string,
): boolean => options.some((option) => option.id === id && option.correct);

/** Words of the option that is right at a part; '' for an option itself. */
function keyOf(
  parts: readonly { readonly id: string; readonly key: string }[],
  options: readonly { readonly id: string; readonly text: string }[],
  id: string,
): string {
  const key = parts.find((part) => part.id === id)?.key;
  const text = options.find((option) => option.id === key)?.text;
  return text === undefined ? '' : `${text}:`;
}

/** The words that the part stands for. */
function nameOf(item: QuizItem, { id, path }: Explanation): string {
  if (item.type === 'numeric') return '';
  if (item.type === 'short') {
    if (path.length === 0) return item.accepted.join(', ');
    return item.mistakes.find((mistake) => mistake.id === id)?.forms[0] ?? '';
  }
  return partsOf(item).find((part) => part.id === id)?.text ?? '';
}

function partsOf(
  item: Exclude<QuizItem, { type: 'numeric' | 'short' }>,
): readonly { readonly id: string; readonly text: string }[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return item.options;
    case 'extended':
      return [...item.stems, ...item.options];
    case 'label':
      return [...item.spots.map(({ id, place }) => ({ id, text: place })), ...item.options];
    case 'ordering':
      return item.entries;
    case 'likelihood':
      return item.findings;
  }
}
