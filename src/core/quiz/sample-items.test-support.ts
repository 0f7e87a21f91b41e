import fc, { type Arbitrary } from 'fast-check';
import type { Answer } from './question.ts';
import { shifts } from './likelihood/shifts.ts';
import type { ItemOf, QuizItem } from './schema.ts';

/** Items of one type as authors write them, and how they are answered. */
export interface Sample<Item extends QuizItem = QuizItem> {
  readonly items: Arbitrary<Item>;
  /** Earns full points; for a type without a right answer, any complete one. */
  readonly rightAnswer: (item: Item) => Answer;
  /** What a form of this item can hold: complete or not, right or wrong. */
  readonly answers: (item: Item) => Arbitrary<Answer>;
  /** The same item with its parts written in another order, and everything else alike. */
  readonly reordered: (item: Item) => Item;
  /** The same question with another right answer. */
  readonly rekeyed: (item: Item) => Item;
}

const base = {
  objective: 'o',
  lesson: 'l',
  level: 'apply',
  kind: 'concept',
  question: 'Which?',
} as const;
const explained = { why: 'Because it is so.', claims: ['F001'], teach: 'l' };
const wrong = { ...explained, tempting: 'It looks like it.' };
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const ids = (minLength: number, maxLength: number): Arbitrary<string[]> =>
  fc.uniqueArray(id, { minLength, maxLength });
const some = (list: readonly string[]): Arbitrary<string> => fc.constantFrom(...list);
/** For some of the parts, or all of them, or one that is not there. */
const forParts = <Value extends string | boolean>(
  parts: readonly string[],
  value: Arbitrary<Value>,
): Arbitrary<Record<string, Value>> =>
  fc.oneof(
    fc.tuple(...parts.map(() => value)).map((values) => zip(parts, values)),
    fc.dictionary(fc.constantFrom(...parts, 'nobody'), value),
  );
const zip = <Value>(keys: readonly string[], values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(
    keys.flatMap((key, index) => (values[index] === undefined ? [] : [[key, values[index]]])),
  );
const reversed = <Entry>(list: readonly Entry[]): Entry[] => [...list].reverse();

const single: Sample<ItemOf<'single'>> = {
  items: fc.tuple(ids(3, 6), fc.nat()).map(([options, key]) => ({
    ...base,
    id: 'one',
    type: 'single',
    options: options.map((id, index) => ({
      id,
      text: id,
      correct: index === key % options.length,
      ...wrong,
    })),
  })),
  rightAnswer: ({ options }) => options.find(({ correct }) => correct)?.id ?? '',
  answers: ({ options }) => some(['', 'nobody', ...options.map(({ id }) => id)]),
  reordered: (item) => ({ ...item, options: reversed(item.options) }),
  rekeyed: (item) => ({ ...item, options: item.options.map((one) => ({ ...one, correct: !one.correct })) }),
};

const multiple: Sample<ItemOf<'multiple'>> = {
  items: fc.tuple(ids(3, 6), fc.nat()).map(([options, key]) => ({
    ...base,
    id: 'many',
    type: 'multiple',
    options: options.map((id, index) => ({ id, text: id, correct: ((key >> index) & 1) === 1, ...wrong })),
  })),
  rightAnswer: ({ options }) => Object.fromEntries(options.map(({ id, correct }) => [id, correct])),
  answers: ({ options }) =>
    forParts(
      options.map(({ id }) => id),
      fc.boolean(),
    ),
  reordered: (item) => ({ ...item, options: reversed(item.options) }),
  rekeyed: (item) => ({ ...item, options: item.options.map((one) => ({ ...one, correct: !one.correct })) }),
};

const matched = fc.tuple(ids(5, 12), ids(2, 6), fc.nat()).map(([options, parts, key]) => ({
  options: options.map((id) => ({ id, text: id, ...wrong })),
  parts: parts.map((id, index) => ({
    id,
    key: options[(key >> index) % options.length] ?? '',
    rivals: [{ option: options[0] ?? '', why: 'It is something else.' }],
    ...explained,
  })),
}));
const matchAnswers = (
  parts: readonly { readonly id: string }[],
  options: readonly { readonly id: string }[],
): Arbitrary<Answer> =>
  forParts(
    parts.map(({ id }) => id),
    some(['', 'nobody', ...options.map(({ id }) => id)]),
  );
const keysOf = (parts: readonly { readonly id: string; readonly key: string }[]): Answer =>
  Object.fromEntries(parts.map(({ id, key }) => [id, key]));

const extended: Sample<ItemOf<'extended'>> = {
  items: matched.map(({ options, parts }) => ({
    ...base,
    id: 'list',
    type: 'extended',
    theme: 'Things',
    options,
    stems: parts.map((part) => ({ ...part, text: part.id })),
  })),
  rightAnswer: ({ stems }) => keysOf(stems),
  answers: ({ stems, options }) => matchAnswers(stems, options),
  reordered: (item) => ({ ...item, options: reversed(item.options), stems: reversed(item.stems) }),
  rekeyed: (item) => ({ ...item, stems: item.stems.map((one) => ({ ...one, key: 'other' })) }),
};

const label: Sample<ItemOf<'label'>> = {
  items: matched.map(({ options, parts }) => ({
    ...base,
    id: 'drawing',
    type: 'label',
    figure: 'drawing.svg',
    alt: 'A drawing.',
    options,
    spots: parts.map((part) => ({ ...part, at: [0.5, 0.5], place: part.id })),
  })),
  rightAnswer: ({ spots }) => keysOf(spots),
  answers: ({ spots, options }) => matchAnswers(spots, options),
  reordered: (item) => ({ ...item, options: reversed(item.options), spots: reversed(item.spots) }),
  rekeyed: (item) => ({ ...item, spots: item.spots.map((one) => ({ ...one, key: 'other' })) }),
};

const numeric: Sample<ItemOf<'numeric'>> = {
  items: fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.nat(9), some(['', 'L', '%']))
    .map(([answer, tolerance, unit]) => ({
      ...base,
      id: 'number',
      type: 'numeric',
      answer: answer / 10,
      tolerance: tolerance / 10,
      unit,
      ...explained,
    })),
  rightAnswer: ({ answer, unit }) => `${String(answer)} ${unit}`,
  answers: () => fc.oneof(some(['', 'many', '0.2', '0,2 L', '1,500', '٣٫٥ %']), fc.string()),
  reordered: (item) => item,
  rekeyed: (item) => ({ ...item, answer: item.answer + 1, tolerance: 0 }),
};

const ordering: Sample<ItemOf<'ordering'>> = {
  items: ids(3, 8).map((entries) => ({
    ...base,
    id: 'steps',
    type: 'ordering',
    ends: { first: 'earliest', last: 'latest' },
    entries: entries.map((id) => ({ id, text: id, ...explained })),
  })),
  rightAnswer: ({ entries }) => entries.map(({ id }) => id),
  answers: ({ entries }) => {
    const all = entries.map(({ id }) => id);
    return fc.oneof(fc.shuffledSubarray(all, { minLength: all.length }), fc.array(some([...all, 'nobody'])));
  },
  // The order is the key; there is nothing else in it to reorder.
  reordered: (item) => item,
  rekeyed: (item) => ({ ...item, entries: reversed(item.entries) }),
};

const short: Sample<ItemOf<'short'>> = {
  items: fc.constantFrom('Albumin/serum albumin', 'Hematocrit/haematocrit/Hct').map((accepted) => ({
    ...base,
    id: 'word',
    type: 'short',
    accepted: accepted.split('/'),
    ...explained,
    mistakes: [
      { id: 'globulin', forms: ['globulin', 'gamma globulin'], ...wrong },
      { id: 'sodium', forms: ['sodium', 'Na+'], ...wrong },
    ],
  })),
  rightAnswer: ({ accepted }) => accepted[0] ?? '',
  answers: () =>
    fc.record({
      text: fc.oneof(
        some(['', ' ', 'ALBUMINS', 'albumim', 'globulin', 'Na+', 'no idea', 'Hct']),
        fc.string(),
      ),
      sure: fc.boolean(),
    }),
  reordered: (item) => ({ ...item, accepted: reversed(item.accepted), mistakes: reversed(item.mistakes) }),
  rekeyed: (item) => ({ ...item, accepted: ['other'], mistakes: item.mistakes.slice(1) }),
};

const likelihood: Sample<ItemOf<'likelihood'>> = {
  items: ids(1, 6).map((findings) => ({
    ...base,
    id: 'view',
    type: 'likelihood',
    findings: findings.map((id) => ({ id, text: id, shift: 'more', ...explained })),
  })),
  rightAnswer: ({ findings }) => Object.fromEntries(findings.map(({ id, shift }) => [id, shift])),
  answers: ({ findings }) =>
    forParts(
      findings.map(({ id }) => id),
      some(shifts),
    ),
  reordered: (item) => ({ ...item, findings: reversed(item.findings) }),
  rekeyed: (item) => ({ ...item, findings: item.findings.map((one) => ({ ...one, shift: 'less' })) }),
};

/** One for each type, or the properties of a new type would not be proven. */
const byType: { readonly [Type in QuizItem['type']]: Sample<ItemOf<Type>> } = {
  single,
  multiple,
  extended,
  numeric,
  ordering,
  label,
  short,
  likelihood,
};

/** What is tried belongs to its item, so the pairing by type holds for each row. */
export const samples: readonly (readonly [QuizItem['type'], Sample])[] = Object.entries(byType).map(
  ([type, sample]) => [type as QuizItem['type'], sample as unknown as Sample],
);
