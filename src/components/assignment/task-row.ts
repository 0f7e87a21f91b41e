import type { AssignmentTask } from '#core/assignment/task.ts';
import type { ScoreProblem, TaskScore } from '#core/assignment/score.ts';
import { href } from '#i18n/href.ts';
import { buildElement } from '../build-element.ts';
import { localeOfPage } from '../record/page-locale.ts';
import type { BriefView, TaskAction } from './brief-view.ts';
import { factsOf, lessonPath, titleOf } from './task-facts.ts';
import { apart, t, type AssignmentKey } from './words.ts';

/** One thing that is asked: what it is, how far it is, and the way in. */
export function renderTask(task: AssignmentTask, score: TaskScore | undefined, view: BriefView): HTMLElement {
  const ownProblem = task.kind === 'own-case' ? view.ownProblems.get(task.id) : undefined;
  const isMissing = score?.problems.includes('missing') === true;
  const problems = (score?.problems ?? [])
    .filter((problem) => problem !== 'missing')
    .map((p) => t(problemKeys[p]));
  if (ownProblem !== undefined)
    problems.unshift(t('assignment.ownUnreadable', { problem: apart(ownProblem) }));
  else if (isMissing) problems.unshift(t('assignment.missing'));
  return buildElement(
    'li',
    {},
    buildElement('p', { class: 'eyebrow' }, factsOf(task, view.open).join(' · ')),
    buildElement('p', { class: 'assignment-task' }, buildElement('bdi', {}, titleOf(task, view.open))),
    ...(score === undefined ? [] : [buildElement('p', { class: 'assignment-status' }, statusText(score))]),
    ...problems.map((text) => buildElement('p', { class: 'assignment-notice' }, text)),
    ...(isMissing || view.act === undefined ? [] : [wayIn(task, score, view, view.act)]),
  );
}

const problemKeys: Readonly<Record<ScoreProblem, AssignmentKey>> = {
  missing: 'assignment.missing',
  'other-version': 'assignment.problemVersion',
  'not-as-assigned': 'assignment.problemAssigned',
  'too-many': 'assignment.problemMany',
  impossible: 'assignment.problemImpossible',
};

function statusText({ status, share, isLate }: TaskScore): string {
  const done =
    share === null
      ? t(`assignment.${status}`)
      : t('assignment.doneWith', { percent: Math.round(100 * share) });
  return isLate ? `${done} (${t('assignment.late')})` : done;
}

function wayIn(
  task: AssignmentTask,
  score: TaskScore | undefined,
  { open }: BriefView,
  act: TaskAction,
): HTMLElement {
  const title = apart(titleOf(task, open));
  if (task.kind === 'lesson') {
    const address = href(localeOfPage(), lessonPath(open.assignment.course, task.lesson));
    return buildElement('a', { class: 'button', href: address }, t('assignment.read', { title }));
  }
  const key = { new: 'begin', started: 'goOn', done: 'look' } as const;
  const status = score?.status ?? 'new';
  const variant = status === 'done' ? undefined : 'primary';
  const button = buildElement(
    'button',
    { type: 'button', 'data-variant': variant },
    t(`assignment.${key[status]}`, { title }),
  );
  button.addEventListener('click', () => {
    act(task);
  });
  return button;
}
