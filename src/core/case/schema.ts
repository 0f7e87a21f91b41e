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
  id: idSchema.check(z.describe('The name of the file without .yaml.')),
  title: textSchema,
  summary: textSchema,
  minutes: z.int().check(z.positive()).check(z.describe('Minutes a learner is likely to need.')),
  model: z.optional(idSchema).check(z.describe('Id of a patient model; without one the case only branches.')),
  patient: z
    ._default(z.record(z.string(), argumentSchema), {})
    .check(z.describe('Parameters that the model declares.')),
  objectives: z
    .array(objectiveSchema)
    .check(z.minLength(1))
    .check(z.describe('What a learner should take along; each is assessed by a line of the rubric.')),
  vignette: textSchema.check(z.describe('The opening story; a template.')),
  /** What the vignette's words rest on. */
  ...evidenceFields,
  clock: z
    .strictObject({ end: durationSchema, sample: z._default(durationSchema, '15min') })
    .check(z.describe('When the case ends, and how often its curves are sampled.')),
  ends: z.optional(expressionSchema).check(z.describe('Ends the case before the clock does.')),
  tracks: z
    ._default(z.array(trackSchema), [])
    .check(z.describe('Quantities whose course is written here and not computed by a model.')),
  inputs: z
    ._default(z.array(z.strictObject({ id: textSchema, name: textSchema })), [])
    .check(z.describe('Names for the model’s inputs that the case shows a balance of.')),
  groups: z
    .array(z.strictObject({ id: nameSchema, title: textSchema }))
    .check(z.minLength(1))
    .check(z.describe('Headings of the acts, in order; every `group:` names one.')),
  actions: z.array(actionSchema).check(z.minLength(1)).check(z.describe('What can be done.')),
  examination: z._default(z.array(testSchema), []).check(z.describe('Tests at the bedside.')),
  investigations: z._default(z.array(testSchema), []).check(z.describe('Tests whose results take time.')),
  signals: z
    ._default(z.array(signalSchema), [])
    .check(z.describe('Thresholds with a condition for on and one for off.')),
  decisions: z
    ._default(z.array(decisionSchema), [])
    .check(z.describe('Questions that open when their condition holds.')),
  events: z
    ._default(z.array(eventSchema), [])
    .check(z.describe('What happens by itself when its condition turns true.')),
  outcomes: z
    .array(outcomeSchema)
    .check(z.minLength(2))
    .check(z.describe('The first whose `when` holds; the last is always "true".')),
  rubric: z
    .array(rubricSchema)
    .check(z.minLength(1))
    .check(z.describe('The score is the weight of what was met.')),
  paths: pathsSchema.check(
    z.describe(
      'Runs that the checks play; `recommended` must be there. `wait*` repeats until a decision opens.',
    ),
  ),
  expect: z
    .record(nameSchema, z.union([nameSchema, z.array(nameSchema)]))
    .check(z.describe('Outcomes a path may end in.')),
  vary: z
    ._default(z.array(z.strictObject({ parameter: textSchema, percent: z.number().check(z.positive()) })), [])
    .check(
      z.describe(
        'The recommended and the trap path must end the same with the parameter so much higher or lower.',
      ),
    ),
  support: supportSchema.check(z.describe('Ways to play the case, in the order they are offered.')),
  worked: z._default(z.array(workedLineSchema), []).check(z.describe('The words of the worked run.')),
  prompts: z._default(z.array(promptSchema), []).check(z.describe('The hints of the run with prompts.')),
  waive: z
    ._default(
      z.array(z.strictObject({ rule: z.enum(['L9', 'L10', 'L11']), at: textSchema, reason: textSchema })),
      [],
    )
    .check(
      z.describe('Warnings of the linter that are meant: the rule, the step or path it names, and why.'),
    ),
  debrief: z.strictObject({
    text: textSchema,
    charts: z
      ._default(z.array(textSchema), [])
      .check(z.describe('Variables of the model to draw once the case is over.')),
    ...evidenceFields,
  }),
});
export type CaseSource = z.output<typeof caseSchema>;
export type Verdict = (typeof verdicts)[number];
export type { EvidenceMark } from './schema-parts.ts';
