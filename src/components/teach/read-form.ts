import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentTask, CaseTask } from '#core/assignment/task.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { checkAssignment } from '#core/assignment/read-assignment.ts';
import { assignmentDigest } from '#core/assignment/digest.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Params } from '#i18n/create-translate.ts';
import type { TeachKey } from './words.ts';

/** Why the form makes no assignment: a string of the page and its places. */
export interface FormProblem {
  readonly key: TeachKey;
  readonly params?: Params;
}

export interface OwnCase {
  readonly yaml: string;
  readonly compiled: CompiledCase;
}

export interface FormSource {
  readonly form: FormData;
  readonly content: AssignmentContent;
  readonly own: readonly OwnCase[];
  readonly encryptTo: string | null;
}

/** The nonce of an assignment that has none yet. */
const noNonce = '0'.repeat(16);

/** What the form asks for, without a nonce of its own and without a signature. */
export function readForm(source: FormSource): Result<Assignment, FormProblem> {
  const { form, content, encryptTo } = source;
  const tasks = [...lessonTasks(form), ...quizTasks(source), ...caseTasks(source), ...ownTasks(source)];
  const due = text(form, 'due');
  const given = {
    schema: 'assignment/1',
    course: content.course,
    version: content.version,
    title: text(form, 'title'),
    ...optional('by', text(form, 'by')),
    ...optional('instructions', text(form, 'instructions')),
    tasks,
    mode: text(form, 'mode'),
    passMark: Number(text(form, 'passMark')),
    // The field gives a time without a zone, which `Date` takes for the instructor's own.
    ...optional('due', due === '' || Number.isNaN(Date.parse(due)) ? '' : new Date(due).toISOString()),
    ...(text(form, 'attempts') === '' ? {} : { attempts: Number(text(form, 'attempts')) }),
    nonce: noNonce,
    ...optional('encryptTo', encryptTo ?? ''),
  };
  const problem = findProblem(tasks, source, due);
  if (problem !== undefined) return fail(problem);
  const checked = checkAssignment(given);
  if (checked.ok) return ok(checked.value);
  const path = checked.problem.code === 'invalid' ? checked.problem.path : '';
  return fail({ key: 'teach.notValid', params: { path } });
}

/** The same assignment keeps its nonce when it is made again; another one gets `fresh`. */
export function withNonce(
  assignment: Assignment,
  made: { readonly digest: string; readonly nonce: string } | null,
  fresh: string,
): { readonly assignment: Assignment; readonly made: { readonly digest: string; readonly nonce: string } } {
  const digest = assignmentDigest(assignment);
  const nonce = made?.digest === digest ? made.nonce : fresh;
  return { assignment: { ...assignment, nonce }, made: { digest, nonce } };
}

function findProblem(
  tasks: readonly AssignmentTask[],
  { form, content }: FormSource,
  due: string,
): FormProblem | undefined {
  if (tasks.length === 0) return { key: 'teach.nothing' };
  const cases = tasks.filter((task): task is CaseTask => 'support' in task);
  if (due === '' && cases.some(({ debrief }) => debrief === 'after-due')) return { key: 'teach.dueNeeded' };
  if (text(form, 'mode') === 'test' && cases.some(({ support }) => support === 'worked'))
    return { key: 'teach.workedInTest' };
  for (const task of tasks) {
    const sample = task.kind === 'quiz' ? task.sample : undefined;
    if (task.kind !== 'quiz' || sample === undefined || !('count' in sample)) continue;
    const quiz = content.quizzes.find(({ id }) => id === task.quiz);
    if (quiz !== undefined && sample.count > quiz.questions.length)
      return { key: 'teach.countTooMany', params: { quiz: quiz.title, total: quiz.questions.length } };
  }
  return undefined;
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const chosen = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');
const optional = <Name extends string>(name: Name, value: string): Partial<Record<Name, string>> =>
  value === '' ? {} : ({ [name]: value } as Record<Name, string>);
const seedOf = (form: FormData): number => Number(text(form, 'seed')) >>> 0;

const lessonTasks = (form: FormData): AssignmentTask[] =>
  chosen(form, 'lesson[]').map((lesson) => ({ kind: 'lesson', lesson }));

function quizTasks({ form }: FormSource): AssignmentTask[] {
  return chosen(form, 'quiz[]').map((quiz) => {
    const items = chosen(form, `item/${quiz}[]`);
    const count = text(form, `count/${quiz}`);
    if (items.length > 0) return { kind: 'quiz', quiz, sample: { items } };
    if (count !== '') return { kind: 'quiz', quiz, sample: { count: Number(count), seed: seedOf(form) } };
    return { kind: 'quiz', quiz };
  });
}

const caseFields = (form: FormData, id: string) => ({
  support: text(form, `support/${id}`) as CaseTask['support'],
  debrief: text(form, `debrief/${id}`) as CaseTask['debrief'],
});

function caseTasks({ form }: FormSource): AssignmentTask[] {
  return chosen(form, 'case[]').map((id) => {
    const isDrawn = text(form, `variant/${id}`) === 'drawn';
    const variant = isDrawn
      ? { kind: 'drawn' as const, seed: seedOf(form) }
      : { kind: 'as-written' as const };
    return { kind: 'case', case: id, variant, ...caseFields(form, id) };
  });
}

function ownTasks({ form, own }: FormSource): AssignmentTask[] {
  return own.map(({ yaml, compiled: { id } }) => ({
    kind: 'own-case',
    id,
    yaml,
    ...caseFields(form, `own/${id}`),
  }));
}
