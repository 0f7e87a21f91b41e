import type { SupportLevel } from '../case/support-schema.ts';
import { confidences } from '../quiz/confidence.ts';
import { isCourseQuiz } from '../quiz/course-quizzes.ts';
import { idPattern } from '../text/id-pattern.ts';
import type { EventBody, LearnerEvent } from './events.ts';

/**
 * The schema of `events.ts` once more, small enough for every page: a lesson must not load a schema
 * library to read its own store. The types hold the two together: a kind of event or a field that is
 * missing here does not compile, and a property test holds the verdicts together. Files from outside
 * go through `read-event.ts`.
 */
type Field =
  | 'id'
  | 'anchor'
  | 'hash'
  | 'text'
  | 'count'
  | 'number'
  | 'number or null'
  | 'truth or null'
  | 'any'
  | 'mode'
  | 'support'
  | 'quiz'
  | 'ids'
  | 'confidence';
type OptionalField = `${Field}?`;
type Fields<Body> = Body extends EventBody
  ? {
      readonly [Name in Exclude<keyof Body, 'type'>]-?: undefined extends Body[Name] ? OptionalField : Field;
    }
  : never;
type FieldTable = {
  readonly [Type in EventBody['type']]: Fields<Extract<EventBody, { type: Type }>>;
};

const quizRun = { course: 'id', quiz: 'quiz', run: 'text' } as const;
const caseRun = { course: 'id', case: 'id', run: 'text' } as const;

const fieldTable: FieldTable = {
  'lesson.opened': { course: 'id', lesson: 'id' },
  'section.read': { course: 'id', lesson: 'id', section: 'anchor' },
  'check.answered': {
    course: 'id',
    lesson: 'id',
    item: 'id',
    answer: 'any',
    correct: 'truth or null',
    content: 'hash',
  },
  'guess.made': { course: 'id', lesson: 'id', item: 'id', answer: 'any', content: 'hash' },
  'quiz.started': { ...quizRun, seed: 'count', mode: 'mode', items: 'ids?', assignment: 'hash?' },
  'item.opened': { ...quizRun, item: 'id' },
  'item.answered': {
    ...quizRun,
    item: 'id',
    answer: 'any',
    correct: 'truth or null',
    points: 'number or null',
    content: 'hash',
    durationMs: 'count',
    confidence: 'confidence?',
  },
  'quiz.finished': { ...quizRun, points: 'number', outOf: 'number' },
  'case.started': {
    ...caseRun,
    content: 'hash',
    engine: 'count',
    support: 'support?',
    assignment: 'hash?',
    variant: 'count?',
  },
  'case.acted': { ...caseRun, minute: 'count', act: 'text' },
  'case.ended': { ...caseRun, minute: 'count', outcome: 'id', score: 'number', stateHash: 'text' },
  'setting.changed': { name: 'text', value: 'text' },
};

const isText = (value: unknown): value is string => typeof value === 'string';
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isOf: Readonly<Record<Field, (value: unknown) => boolean>> = {
  id: matches(idPattern),
  anchor: matches(/^\S{1,200}$/),
  hash: matches(/^[0-9a-f]{16}$/),
  text: isText,
  count: isCount,
  number: Number.isFinite,
  'number or null': (value) => value === null || Number.isFinite(value),
  'truth or null': (value) => value === null || typeof value === 'boolean',
  any: (value) => value !== undefined,
  quiz: (value) => (isText(value) && isCourseQuiz(value)) || matches(idPattern)(value),
  ids: (value) => Array.isArray(value) && value.every(matches(idPattern)),
  confidence: (value) => (confidences as readonly unknown[]).includes(value),
  mode: (value) => value === 'practice' || value === 'test',
  support: (value) => isText(value) && Object.hasOwn(supportLevels, value),
};

const supportLevels: Readonly<Record<SupportLevel, true>> = { worked: true, prompted: true, unaided: true };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isEventBody(value: unknown): value is EventBody {
  if (!isRecord(value) || !isText(value['type']) || !Object.hasOwn(fieldTable, value['type'])) return false;
  const fields = Object.entries<Field | OptionalField>(fieldTable[value['type'] as EventBody['type']]);
  const known = new Set(['type', ...fields.map(([name]) => name)]);
  return (
    Object.keys(value).every((name) => known.has(name)) &&
    fields.every(([name, field]) => holds(value[name], field))
  );
}

function holds(value: unknown, field: Field | OptionalField): boolean {
  if (!isOptional(field)) return isOf[field](value);
  return value === undefined || isOf[field.slice(0, -1) as Field](value);
}

const isOptional = (field: Field | OptionalField): field is OptionalField => field.endsWith('?');

/** Whether something from our own store or another tab of ours is an event that the projections can take. */
export function isLearnerEvent(value: unknown): value is LearnerEvent {
  return (
    isRecord(value) &&
    Object.keys(value).length === 4 &&
    matches(/^[a-z0-9]{8,32}$/)(value['device']) &&
    isCount(value['seq']) &&
    isText(value['at']) &&
    !Number.isNaN(Date.parse(value['at'])) &&
    isEventBody(value['body'])
  );
}
