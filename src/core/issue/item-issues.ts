import { defineError, defineWarning, quoteList } from './define.ts';

const waive = (rule: string): string => `or say in \`waive: [{ rule: ${rule}, reason: … }]\` why it stays.`;

/** How an examiner would mend an item. A warning is mended, or waived in the item with a reason. */
export const itemIssues = {
  'several-questions': defineError('Several questions in one', () => [
    'The question asks more than one thing.',
    'Ask one; make a second item of the other.',
  ]),
  'all-of-the-above': defineError('All or none of the above', (p: { text: string }) => [
    `The option “${p.text}” speaks of the other options.`,
    'Replace it by an answer of its own: options are shuffled, and two right ones give it away.',
  ]),
  'negative-not-emphasized': defineError('Negative word that may be overlooked', (p: { word: string }) => [
    `The word \`${p.word}\` turns the question around and is easily overlooked.`,
    `Write it in capitals, \`${p.word.toUpperCase()}\`, or turn the question around.`,
  ]),
  'unsorted-figures': defineError('Figures out of order', () => [
    'The options are figures and stand neither rising nor falling.',
    'Sort them: looking for one’s own result is no part of the task.',
  ]),
  'mixed-units': defineError('Figures in several units', (p: { units: readonly string[] }) => [
    `The options are figures in ${quoteList(p.units)}.`,
    'Give all of them in one unit.',
  ]),
  'key-positions': defineError('Keys in one place', (p: { places: string }) => [
    `The keys of this file stand on the places ${p.places}, which chance would hardly do.`,
    'Move some: a reader learns a place sooner than a fact.',
  ]),
  'alike-stems': defineError('Two items that ask the same', (p: { other: string; percent: number }) => [
    `This item shares ${p.percent} % of its content words with \`${p.other}\`.`,
    'Ask something else, or tell another story.',
  ]),
  'weak-key': defineError('Key on weak ground', (p: { claim: string; why: string }) => [
    `The key rests on the claim \`${p.claim}\`, which is ${p.why}.`,
    'Score nothing that may be wrong: rest the key on a sound claim, or make the item `type: likelihood`.',
  ]),
  'waiver-unused': defineError('Waiver that waives nothing', (p: { rule: string }) => [
    `The rule \`${p.rule}\` finds nothing here that may be waived.`,
    'Remove the waiver, or mend its spelling; errors cannot be waived.',
  ]),
  'bank-short': defineError(
    'Fewer items than the course promises',
    (p: { what: string; found: number; least: number }) => [
      `\`bank\` asks for ${p.least} of \`${p.what}\`, and there are ${p.found}.`,
      'Write the items that are missing, or promise less.',
    ],
  ),
  'objective-thin': defineError(
    'Objective with too few items',
    (p: { id: string; found: number; least: number }) => [
      `The objective \`${p.id}\` has ${p.found} items of ${p.least}.`,
      'Write another item that asks for it.',
    ],
  ),
  'correction-not-asked': defineError('Correction that no item asks', (p: { id: string }) => [
    `No item has its key on the corrected claim \`${p.id}\`.`,
    'Ask for what is true, or say in the claim’s `unasked:` why it is nothing to ask a learner.',
  ]),
  'negative-lead-in': defineWarning('Negative question', (p: { word: string }) => [
    `The question asks for what is \`${p.word}\` so.`,
    `Ask for what is so, ${waive('negative-lead-in')}`,
  ]),
  'article-cue': defineWarning(
    'Article that fits not every option',
    (p: { article: string; text: string }) => [
      `The question ends with \`${p.article}\`, and “${p.text}” does not fit it.`,
      `End it with \`a or an\`, ${waive('article-cue')}`,
    ],
  ),
  'combined-option': defineWarning('Option made of options', (p: { text: string }) => [
    `The option “${p.text}” names others by letter.`,
    `Write out what it says, ${waive('combined-option')}`,
  ]),
  'absolute-word': defineWarning('Absolute word in a wrong option', (p: { word: string }) => [
    `The wrong option says \`${p.word}\`, which gives it away.`,
    `Say how much or when, ${waive('absolute-word')}`,
  ]),
  'vague-word': defineWarning('Vague frequency', (p: { word: string }) => [
    `The option says \`${p.word}\`, which each reader takes otherwise.`,
    `Give a figure or leave it out, ${waive('vague-word')}`,
  ]),
  'mixed-options': defineWarning('Options of several sorts', (p: { sorts: readonly string[] }) => [
    `The options are of several sorts: ${p.sorts.join(', ')}.`,
    `Make them one sort and one form, ${waive('mixed-options')}`,
  ]),
  'long-key': defineWarning('Longest option is the key', (p: { percent: number }) => [
    `The key is ${p.percent} % longer than the options are on average.`,
    `Shorten it or write the others as fully, ${waive('long-key')}`,
  ]),
  clang: defineWarning('Word of the stem in the key alone', (p: { word: string }) => [
    `Of all options only the key takes up \`${p.word}…\` from the stem.`,
    `Take it up elsewhere too, or use another word in the key, ${waive('clang')}`,
  ]),
  convergence: defineWarning('Options that lead to the key', () => [
    'The wrong options borrow their words from the key, which therefore stands out.',
    `Let wrong options share words among themselves, ${waive('convergence')}`,
  ]),
  'option-overlap': defineWarning('Option inside another', (p: { text: string; other: string }) => [
    `“${p.text}” and “${p.other}” say the same, or one holds the other.`,
    `Make them exclude each other, ${waive('option-overlap')}`,
  ]),
  'thin-vignette': defineWarning(
    'Vignette that leaves something out',
    (p: { missing: readonly string[] }) => [
      `The patient’s story does not tell ${p.missing.join(', ')}.`,
      `Begin as a handover does, ${waive('thin-vignette')}`,
    ],
  ),
  'long-vignette': defineWarning('Long vignette', (p: { words: number; most: number }) => [
    `The stem has ${p.words} words, more than ${p.most}.`,
    `Leave out what decides nothing, ${waive('long-vignette')}`,
  ]),
  'unknown-abbreviation': defineWarning('Word that nothing explains', (p: { word: string }) => [
    `Neither the glossary nor the item explains \`${p.word}\`.`,
    `Write it out once, “in full (${p.word})”, add it to glossary.yaml, ${waive('unknown-abbreviation')}`,
  ]),
};
