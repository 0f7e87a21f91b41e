import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';
import { actionSchema, testSchema } from './act-schema.ts';
import {
  argumentSchema,
  durationSchema,
  expressionSchema,
  nameSchema,
  textSchema,
  evidenceFields,
} from './schema-parts.ts';
import {
  decisionSchema,
  eventSchema,
  outcomeSchema,
  rubricSchema,
  signalSchema,
  type verdicts,
} from './story-schema.ts';
import { trackSchema } from './track-schema.ts';
import { promptSchema, supportSchema, workedLineSchema } from './support-schema.ts';

/**
 * cases/*.yaml as authored. A case is data: conditions are expressions (`expression.ts`),
 * quantities carry their unit (`15min`, `0.5L`), and `do:` names verbs that the patient
 * model declares. `compile.ts` checks what a schema cannot and turns all of it into plain data.
 */
const objectiveSchema = z.strictObject({ id: nameSchema, text: textSchema, lesson: idSchema });

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
  /** What the vignette's words rest on. */
  ...evidenceFields,
  clock: z.strictObject({ end: durationSchema, sample: z._default(durationSchema, '15min') }),
  /** Ends the case before the clock does. */
  ends: z.optional(expressionSchema),
  /** Quantities whose course is written here and not computed by a model. */
  tracks: z._default(z.array(trackSchema), []),
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
  /** Ways to play the case, in the order they are offered. */
  support: supportSchema,
  /** The words of the worked run. */
  worked: z._default(z.array(workedLineSchema), []),
  /** The hints of the run with prompts. */
  prompts: z._default(z.array(promptSchema), []),
  /** Warnings of the linter that are meant: the rule, the step or path it names, and why. */
  waive: z._default(
    z.array(z.strictObject({ rule: z.enum(['L9', 'L10', 'L11']), at: textSchema, reason: textSchema })),
    [],
  ),
  debrief: z.strictObject({
    text: textSchema,
    /** Variables of the model to draw once the case is over. */
    charts: z._default(z.array(textSchema), []),
    ...evidenceFields,
  }),
});
export type CaseSource = z.output<typeof caseSchema>;
export type Verdict = (typeof verdicts)[number];
export type { EvidenceMark } from './schema-parts.ts';
