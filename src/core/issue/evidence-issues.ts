import { defineError, quoteList } from './define.ts';

/** What a course with `evidence: strict` asks of the prose of its lessons. */
export const evidenceIssues = {
  'unclaimed-prose': defineError('Prose without a claim', (p: { kind: string; words: string }) => [
    `The ${p.kind} “${p.words}” rests on nothing.`,
    'Wrap the words that state something in `<Claim id="…">`, or mark a passage that states nothing as `<Narrative>`.',
  ]),
  'crowded-paragraph': defineError('Too many claims at once', (p: { found: number; most: number }) => [
    `Here are ${p.found} claims together.`,
    `Keep to ${p.most}: divide the paragraph.`,
  ]),
  'number-outside-claim': defineError('Number outside a claim', (p: { number: string }) => [
    `The number \`${p.number}\` stands outside of any claim.`,
    'Move it into the `<Claim>` whose record holds it, spell out a plain count, or tell it in a `<Vignette>`.',
  ]),
  'number-not-in-claim': defineError(
    'Number that the claim does not hold',
    (p: { number: string; id: string }) => [
      `The claim \`${p.id}\` holds no \`${p.number}\`.`,
      'Write the number as its text, note or values in claims.yaml have it, or cite the claim that holds it.',
    ],
  ),
  'doubt-missing': defineError('Disputed claim told as fact', (p: { id: string }) => [
    `The claim \`${p.id}\` is disputed, and its sentence shows no doubt.`,
    'Say who says so or that it is unclear: “may”, “the review says”, “disputed”, “not confirmed”.',
  ]),
  'claim-too-short': defineError(
    'Claim around too few words',
    (p: { id: string; found: number; least: number }) => [
      `The claim \`${p.id}\` wraps ${p.found} words.`,
      `Let it wrap the whole statement, at least ${p.least} words.`,
    ],
  ),
  'claim-off-topic': defineError('Claim around other words', (p: { id: string }) => [
    `The words inside the claim \`${p.id}\` share none with its text.`,
    'Cite the claim that says this, or word it closer to what the claim says.',
  ]),
  'too-many-unchecked': defineError(
    'Too many claims that nobody has checked',
    (p: { found: number; total: number; ids: readonly string[] }) => [
      `Of ${p.total} claims in this lesson ${p.found} are not checked: ${quoteList(p.ids)}.`,
      'Keep them to a quarter: check some, leave some out, or teach more of what is checked.',
    ],
  ),
  'objective-verb': defineError('Objective that cannot be seen', (p: { verb: string }) => [
    `An objective cannot begin with \`${p.verb}\`: nobody can see it done.`,
    'Begin with what a learner does: name, explain, tell apart, calculate, predict, choose.',
  ]),
  'objective-not-assessed': defineError('Objective without a check', (p: { id: string }) => [
    `No check in this lesson assesses the objective \`${p.id}\`.`,
    `Show a \`<Check>\` whose item has \`objective: ${p.id}\`, or drop the objective.`,
  ]),
  'pretest-missing': defineError('Lesson without a question before it', () => [
    'The lesson asks nothing before its text.',
    'Name one of its items in the front matter, `pretest: <item>`: it is asked as a guess, and again at the end.',
  ]),
  'check-count': defineError(
    'Too few or too many checks',
    (p: { found: number; least: number; most: number }) => [
      `The text has ${p.found} ${p.found === 1 ? 'check' : 'checks'}.`,
      `Show between ${p.least} and ${p.most} \`<Check>\`, besides the item in \`pretest\`.`,
    ],
  ),
  'copied-words': defineError('Words of the source', (p: { words: string }) => [
    `“${p.words}” stands word for word in the source.`,
    'Say it in words of your own.',
  ]),
  'source-ngram': defineError('Malformed hash of words', (p: { word: string }) => [
    `\`${p.word}\` is not a hash of words.`,
    'Make the file anew: `npm run content -- --ngrams <text of the source> > source-ngrams.txt`.',
  ]),
  'claim-not-taught': defineError('Claim that no lesson teaches', (p: { id: string; module: string }) => [
    `No lesson of the module \`${p.module}\` teaches the claim \`${p.id}\`.`,
    'Wrap words of such a lesson in it, or say in `excused:` why it should not be taught.',
  ]),
  'excuse-unfit': defineError('Excuse that does not fit the claim', (p: { id: string; kind: string }) => [
    `The claim \`${p.id}\` cannot be excused as \`${p.kind}\`.`,
    p.kind === 'doubtful-unrecoverable'
      ? 'Only a `disputed` claim is doubtful: teach this one.'
      : 'Only a claim with `support: source-itself` is about the source and nothing else: teach this one.',
  ]),
  'too-many-excused': defineError(
    'Too many excused claims',
    (p: { id: string; found: number; most: number }) => [
      `With \`${p.id}\` there are ${p.found} excused claims.`,
      `Keep to ${p.most}, a tenth of the claims of the source: teach the others.`,
    ],
  ),
  'correction-incomplete': defineError(
    'Correction that does not say what it corrects',
    (p: { id: string; standing: string; missing: 'printed' | 'note' | 'text' }) => [
      p.missing === 'text'
        ? `The claim \`${p.id}\` is ${p.standing} and says what the source printed.`
        : `The claim \`${p.id}\` is ${p.standing} and has no \`${p.missing}\`.`,
      p.missing === 'text'
        ? 'Write what is true into `text`, and what stands in the source into `printed`.'
        : 'Say in `printed` what the source has, and in `note` what the literature says.',
    ],
  ),
  'cites-the-error': defineError(
    'Corrected claim cited for its error',
    (p: { id: string; why: 'error' | 'words' }) => [
      p.why === 'error'
        ? `The words inside the claim \`${p.id}\` read like the error that it mends.`
        : `The words inside the claim \`${p.id}\` share nothing with its correction, only with what the source printed.`,
      'Let the claim wrap the correction, as `text` and `note` have it; tell of the error outside of it.',
    ],
  ),
  'known-error': defineError('Error of the source', (p: { id: string; sentence: string }) => [
    `“${p.sentence}” reads like the error that the claim \`${p.id}\` mends.`,
    'Say what the claim says; a sentence that tells of the error says so, and a pattern that is too wide is narrowed in error-patterns.yaml.',
  ]),
  'error-pattern-example': defineError(
    'Pattern that fails its example',
    (p: { sentence: string; kind: 'error' | 'truth' }) =>
      p.kind === 'error'
        ? [`The pattern misses its own error “${p.sentence}”.`, 'Widen `all`, or narrow `unless`.']
        : [`The pattern catches the true sentence “${p.sentence}”.`, 'Narrow `all`, or widen `unless`.'],
  ),
  'error-pattern-missing': defineError('Corrected claim without a pattern', (p: { id: string }) => [
    `No pattern watches for the error that the claim \`${p.id}\` mends.`,
    'Add one to error-patterns.yaml, with two errors and two true sentences.',
  ]),
};
