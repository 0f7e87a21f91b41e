import * as z from 'zod/mini';
import { claimIdSchema, idSchema } from '../text/id.ts';

/**
 * cases/*.yaml as authored. A case is data: conditions are expressions (`expression.ts`),
 * quantities carry their unit (`15min`, `0.5L`), and `do:` names verbs that the patient
 * model declares. `compile.ts` checks what a schema cannot and turns all of it into plain data.
 */
const textSchema = z.string().check(z.minLength(1));
/** Parsed by the compiler, so that its mistakes are reported with their position. */
const expressionSchema = textSchema;
const durationSchema = textSchema;
/** Ids that appear in expressions start with a letter, so that no id reads as a number with a unit. */
const nameSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const claimsSchema = z._default(z.array(claimIdSchema), []);
/** What stands behind something that carries no claim, or that a claim calls unproven. */
const evidenceSchema = z.optional(z.enum(['unproven', 'standard-teaching']));
const argumentSchema = z.union([z.string(), z.number(), z.boolean()]);
/** One verb of the model with its arguments: `{ infuse: ringer, volume: 0.5L, over: 15min }`. */
const doSchema = z._default(z.array(z.record(z.string(), argumentSchema)), []);
/** Facts an act or option leaves behind, asked for with `set(name, value)` and `at(name)`. */
const setSchema = z._default(z.record(nameSchema, nameSchema), {});

const objectiveSchema = z.strictObject({ id: nameSchema, text: textSchema, lesson: idSchema });

const actionSchema = z.strictObject({
  id: nameSchema,
  label: textSchema,
  group: nameSchema,
  takes: durationSchema,
  /** May be done more than once. */
  repeat: z._default(z.boolean(), false),
  /** Time passes with nothing else done; it is cut short when a decision opens or an event happens. */
  watch: z._default(z.boolean(), false),
  needs: z.optional(expressionSchema),
  /** What a learner reads where `needs` does not hold. */
  otherwise: z.optional(textSchema),
  do: doSchema,
  set: setSchema,
  /** What the learner reads once it is done; a template. */
  says: z.optional(textSchema),
  claims: claimsSchema,
  evidence: evidenceSchema,
});

/** What a test shows: a lab of course.yaml read from a variable of the model or given, or a text. */
const resultSchema = z.union([
  z.strictObject({
    lab: idSchema,
    from: textSchema,
    when: z.optional(expressionSchema),
    claims: claimsSchema,
  }),
  z.strictObject({
    lab: idSchema,
    /** In the SI unit of the lab. */
    value: z.number(),
    when: z.optional(expressionSchema),
    claims: claimsSchema,
  }),
  z.strictObject({
    text: textSchema,
    when: z.optional(expressionSchema),
    claims: claimsSchema,
    evidence: evidenceSchema,
  }),
]);

const testSchema = z.strictObject({
  id: nameSchema,
  label: textSchema,
  group: nameSchema,
  takes: durationSchema,
  /** From the end of `takes` to the result. What it shows is read at the end of `takes`. */
  ready: z._default(durationSchema, '0min'),
  repeat: z._default(z.boolean(), true),
  needs: z.optional(expressionSchema),
  otherwise: z.optional(textSchema),
  set: setSchema,
  results: z.array(resultSchema).check(z.minLength(1)),
  claims: claimsSchema,
  evidence: evidenceSchema,
});

const signalSchema = z.strictObject({
  id: nameSchema,
  /** Names the band on the debrief's charts; a signal without one has no band. */
  name: z.optional(textSchema),
  on: expressionSchema,
  off: expressionSchema,
});

export const verdicts = ['best', 'acceptable', 'trap', 'harmful'] as const;

const optionSchema = z.strictObject({
  id: nameSchema,
  text: textSchema,
  verdict: z.enum(verdicts),
  takes: z._default(durationSchema, '0min'),
  do: doSchema,
  set: setSchema,
  /** Why it was or was not a good choice; a template. */
  feedback: z.string().check(z.minLength(15)),
  claims: claimsSchema,
  evidence: evidenceSchema,
});

const decisionSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema,
  prompt: textSchema,
  /** Nothing else can be done until it is answered. */
  blocks: z._default(z.boolean(), false),
  options: z.array(optionSchema).check(z.minLength(2), z.maxLength(6)),
});

const eventSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema,
  /** Only the first time. Otherwise each time `when` turns true. */
  once: z._default(z.boolean(), true),
  /** Cuts a watch short. */
  interrupts: z._default(z.boolean(), true),
  say: textSchema,
  do: doSchema,
  set: setSchema,
  claims: claimsSchema,
  evidence: evidenceSchema,
});

const outcomeSchema = z.strictObject({
  id: nameSchema,
  /** 0 is the worst. */
  rank: z.int().check(z.nonnegative()),
  when: expressionSchema,
  title: textSchema,
  text: textSchema,
  /** The score of a run that ends here is at most this. */
  most: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  claims: claimsSchema,
});

const rubricSchema = z.strictObject({
  id: nameSchema,
  objective: nameSchema,
  text: textSchema,
  weight: z.number().check(z.positive()),
  full: expressionSchema,
  half: z.optional(expressionSchema),
  why: textSchema,
  claims: claimsSchema,
  evidence: evidenceSchema,
});

/** A path is played by the checks: acts in order, `d1.b` to choose option b of decision d1, `wait*` to repeat until a decision opens. */
const pathsSchema = z.record(nameSchema, z.array(textSchema).check(z.minLength(1)));

export const caseSchema = z.strictObject({
  schema: z.literal('case/1'),
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  /** Minutes a learner is likely to need. */
  minutes: z.int().check(z.positive()),
  /** Id of a patient model; without one the case only branches. */
  model: z.optional(idSchema),
  /** Parameters that the model declares. */
  patient: z._default(z.record(z.string(), argumentSchema), {}),
  objectives: z.array(objectiveSchema).check(z.minLength(1)),
  vignette: textSchema,
  /** Said when the vignette's words rest on something. */
  claims: claimsSchema,
  clock: z.strictObject({ end: durationSchema, sample: z._default(durationSchema, '15min') }),
  /** Ends the case before the clock does. */
  ends: z.optional(expressionSchema),
  /** Names for the model's inputs that the case shows a balance of. */
  inputs: z._default(z.array(z.strictObject({ id: textSchema, name: textSchema })), []),
  /** Headings of the acts, in order; every `group:` names one. */
  groups: z.array(z.strictObject({ id: nameSchema, title: textSchema })).check(z.minLength(1)),
  actions: z.array(actionSchema).check(z.minLength(1)),
  examination: z._default(z.array(testSchema), []),
  investigations: z._default(z.array(testSchema), []),
  signals: z._default(z.array(signalSchema), []),
  decisions: z._default(z.array(decisionSchema), []),
  events: z._default(z.array(eventSchema), []),
  outcomes: z.array(outcomeSchema).check(z.minLength(2)),
  rubric: z.array(rubricSchema).check(z.minLength(1)),
  paths: pathsSchema,
  /** Outcomes a path may end in. */
  expect: z.record(nameSchema, z.union([nameSchema, z.array(nameSchema)])),
  /** The recommended and the trap path must end the same with the parameter so much higher or lower. */
  vary: z._default(
    z.array(z.strictObject({ parameter: textSchema, percent: z.number().check(z.positive()) })),
    [],
  ),
  debrief: z.strictObject({
    text: textSchema,
    /** Variables of the model to draw once the case is over. */
    charts: z._default(z.array(textSchema), []),
    claims: claimsSchema,
  }),
});
export type CaseSource = z.output<typeof caseSchema>;
export type Verdict = (typeof verdicts)[number];
export type EvidenceMark = 'unproven' | 'standard-teaching';
