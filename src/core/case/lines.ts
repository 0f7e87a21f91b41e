import type { CaseSource } from './schema.ts';
import type { EvidenceMark } from './schema-parts.ts';

/** Something a learner reads, with what it rests on. */
export interface CaseLine {
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[];
  readonly texts: readonly string[];
  readonly claims: readonly string[];
  readonly evidence: EvidenceMark | null;
}

interface Authored {
  readonly claims?: readonly string[] | undefined;
  readonly evidence?: EvidenceMark | undefined;
}

/** Every line of a case that has to rest on something; those that only let time pass are left out. */
export function groundedLines(source: CaseSource): readonly CaseLine[] {
  const tests = (['examination', 'investigations'] as const).flatMap((list) =>
    source[list].flatMap((test, index) => testLines(test, [list, index])),
  );
  const { actions, decisions, events, outcomes, rubric, worked, prompts } = source;
  return [
    ...actions.flatMap((act, at) =>
      act.watch ? [] : [lineOf(['actions', at], act, [act.label, act.otherwise, act.says])],
    ),
    ...tests,
    ...decisions.flatMap(({ options }, at) =>
      options.map((option, index) =>
        lineOf(['decisions', at, 'options', index], option, [option.text, option.feedback]),
      ),
    ),
    ...events.map((event, at) => lineOf(['events', at], event, [event.say])),
    ...outcomes.map((outcome, at) => lineOf(['outcomes', at], outcome, [outcome.title, outcome.text])),
    ...rubric.map((line, at) => lineOf(['rubric', at], line, [line.text, line.why])),
    ...worked.map((line, at) => lineOf(['worked', at], line, [line.text])),
    ...prompts.map((prompt, at) => lineOf(['prompts', at], prompt, [prompt.text])),
  ];
}

/** Lines that may do without evidence of their own, yet must not bring a number that nothing holds. */
export function framingLines(source: CaseSource): readonly CaseLine[] {
  const { vignette, summary, actions, decisions, debrief } = source;
  return [
    lineOf(['vignette'], source, [vignette, summary]),
    lineOf(['debrief'], debrief, [debrief.text]),
    ...actions.flatMap((act, at) =>
      act.watch ? [lineOf(['actions', at], act, [act.label, act.otherwise, act.says])] : [],
    ),
    ...decisions.map(({ prompt, options }, at) =>
      lineOf(['decisions', at, 'prompt'], { claims: options.flatMap(({ claims }) => claims) }, [prompt]),
    ),
  ];
}

type Test = CaseSource['investigations'][number];

function testLines(test: Test, path: readonly (string | number)[]): CaseLine[] {
  const results = test.results.flatMap((result, index) =>
    'from' in result
      ? []
      : [
          lineOf(
            [...path, 'results', index],
            { claims: [...result.claims, ...test.claims], evidence: result.evidence },
            'text' in result ? [result.text] : [],
          ),
        ],
  );
  return [lineOf(path, test, [test.label, test.otherwise]), ...results];
}

function lineOf(
  path: readonly (string | number)[],
  { claims = [], evidence }: Authored,
  texts: readonly (string | undefined)[],
): CaseLine {
  return { path, claims, evidence: evidence ?? null, texts: texts.filter((text) => text !== undefined) };
}
