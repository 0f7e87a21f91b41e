import { isolate } from '#core/text/isolate.ts';
import type { ReactElement } from 'react';
import type { ChoiceItem, QuizItem } from '#core/quiz/schema.ts';
import type { BenchWords } from './bench-words.ts';
import { FigureSpots } from './FigureSpots.tsx';
import { partName, wholeName } from './item-answer.ts';
import { PartSelect } from './PartSelect.tsx';

interface ItemFieldsProps {
  readonly item: QuizItem;
  /** Ids of its parts as they are shown; `[]` where they stay as written. */
  readonly order: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
  readonly words: BenchWords;
}

/** The controls that answer an item of any type. */
export function ItemFields({ item, order, figures, words }: ItemFieldsProps): ReactElement {
  const { t } = words;
  switch (item.type) {
    case 'single':
      return <Choices item={item} order={order} words={words} />;
    case 'multiple':
      return <Judgments item={item} order={order} words={words} />;
    case 'numeric':
    case 'short':
      return <Written item={item} words={words} />;
    case 'extended':
      return (
        <>
          <p>{t('quiz.matchEach')}</p>
          <Selects parts={item.stems} options={optionsOf(item.options)} words={words} />
        </>
      );
    case 'label':
      return (
        <>
          <FigureSpots item={item} svg={figures[`figures/${item.figure}`] ?? ''} />
          <Selects
            parts={item.spots.map(({ id, place }) => ({ id, text: place }))}
            options={optionsOf(item.options)}
            words={words}
          />
        </>
      );
    case 'likelihood':
      return <Selects parts={item.findings} options={shiftsIn(t)} words={words} />;
    case 'ordering':
      return <Places item={item} order={order} words={words} />;
  }
}

type Options = readonly { readonly value: string; readonly text: string }[];

const optionsOf = (options: readonly { readonly id: string; readonly text: string }[]): Options =>
  options.map(({ id, text }) => ({ value: id, text }));

const shiftsIn = (t: BenchWords['t']): Options => [
  { value: 'more', text: t('quiz.shiftMore') },
  { value: 'less', text: t('quiz.shiftLess') },
  { value: 'same', text: t('quiz.shiftSame') },
];

/** In the order that is shown; what it does not name stays where it is. */
function ordered<T extends { readonly id: string }>(
  parts: readonly T[],
  order: readonly string[],
): readonly T[] {
  return order.length === 0 ? parts : order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
}

interface ChoiceProps {
  readonly item: ChoiceItem;
  readonly order: readonly string[];
  readonly words: BenchWords;
}

function Choices({ item, order, words: { authored } }: ChoiceProps): ReactElement {
  return (
    <ul className="preview-options">
      {ordered(item.options, order).map(({ id, text }) => (
        <li key={id}>
          <label {...authored}>
            <input type="radio" name={wholeName} value={id} /> {text}
          </label>
        </li>
      ))}
    </ul>
  );
}

function Judgments({ item, order, words }: ChoiceProps): ReactElement {
  const { t } = words;
  const options = [
    { value: 'true', text: t('quiz.statementTrue') },
    { value: 'false', text: t('quiz.statementFalse') },
  ];
  return (
    <>
      <p>{t('quiz.judge')}</p>
      <Selects parts={ordered(item.options, order)} options={options} words={words} />
    </>
  );
}

interface WrittenProps {
  readonly item: Extract<QuizItem, { type: 'numeric' | 'short' }>;
  readonly words: BenchWords;
}

function Written({ item, words: { t } }: WrittenProps): ReactElement {
  const label =
    item.type === 'short'
      ? t('quiz.yourWords')
      : item.unit === ''
        ? t('quiz.yourNumber')
        : t('quiz.yourNumberIn', { unit: isolate(item.unit) });
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        name={wholeName}
        autoComplete="off"
        dir="auto"
        inputMode={item.type === 'numeric' ? 'decimal' : 'text'}
      />
    </label>
  );
}

interface PlacesProps {
  readonly item: Extract<QuizItem, { type: 'ordering' }>;
  readonly order: readonly string[];
  readonly words: BenchWords;
}

/** In a preview a number for each entry is enough to be answered. */
function Places({ item, order, words }: PlacesProps): ReactElement {
  const { t } = words;
  const places = item.entries.map((_, index) => ({
    value: String(index + 1),
    text: t('workbench.position', { number: index + 1 }),
  }));
  const { first, last } = item.ends;
  return (
    <>
      <p>{t('quiz.orderHint', { first: isolate(first), last: isolate(last) })}</p>
      <Selects parts={ordered(item.entries, order)} options={places} words={words} />
    </>
  );
}

interface SelectsProps {
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  readonly options: Options;
  readonly words: BenchWords;
}

function Selects({ parts, options, words }: SelectsProps): ReactElement {
  return (
    <ol className="preview-options">
      {parts.map(({ id, text }) => (
        <li key={id}>
          <PartSelect name={partName(id)} text={text} options={options} words={words} />
        </li>
      ))}
    </ol>
  );
}
