/**
 * The words by which prose is judged, as data: what shows doubt, what begins an objective, what says nothing.
 * Arabic stands beside English, since lessons may be written in either.
 */

/** A disputed claim stands in a sentence with one of these. */
export const doubtPhrases: readonly string[] = [
  'disputed',
  'dispute',
  'doubtful',
  'doubt',
  'unclear',
  'uncertain',
  'unconfirmed',
  'unproven',
  'unverified',
  'unsupported',
  'not confirmed',
  'not checked',
  'not been checked',
  'not been confirmed',
  'could not be',
  'cannot be',
  'nobody has',
  'no page',
  'no source',
  'may',
  'might',
  'perhaps',
  'possibly',
  'probably',
  'open question',
  'overclaim',
  'overstates',
  'contradicts',
  'contradict',
  'reportedly',
  'is said',
  'are said',
  'said to',
  'one report',
  'one case',
  'the review says',
  'the review states',
  'the review names',
  'the review adds',
  'the review lists',
  'the review gives',
  'the review alone',
  'the review claims',
  'according to the review',
  'reconstruction',
  'untraceable',
  'if it holds',
  'if true',
  'غير مؤكد',
  'موضع خلاف',
  'ربما',
  'مشكوك',
];

/** An objective begins with one: each names something that can be seen done. */
export const measurableVerbs: readonly string[] = (
  'apply appraise argue arrange assess build calculate choose classify compare compute contrast convert ' +
  'correct decide define describe design detect diagnose differentiate distinguish draw estimate evaluate ' +
  'exclude explain express find formulate give identify infer interpret judge justify label list locate match ' +
  'measure name order outline place plan predict prescribe prioritize produce rank read recall recite recognize ' +
  'refute relate say schedule select separate show sketch sort spot state summarize tell tie time trace weigh write'
).split(' ');

/** Words that two sentences share by being English. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before both but by can could did do does down during ' +
    'each for from had has have he her his how if in into is it its may more most much no nor not of off on one ' +
    'only or other our out over own she so some such than that the their them then there these they this those ' +
    'through to too under until up very was we were what when where which while who why will with without you your'
  ).split(' '),
);
