import type { SignatureState } from '#client/assignment/signature.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import { inLocale } from '#core/text/local-text.ts';
import { localeOfPage } from '../record/page-locale.ts';
import { buildElement } from '../build-element.ts';
import { scoreText } from './score-text.ts';
import type { BriefView } from './brief-view.ts';
import { renderTask } from './task-row.ts';
import { apart, t, timeText } from './words.ts';

/** What is asked, by whom, until when, and how far one is. All texts of the assignment stand there literally. */
export function renderBrief(view: BriefView): HTMLElement {
  const { open, score } = view;
  const { assignment } = open;
  const instructions = assignment.instructions?.trim() ?? '';
  return buildElement(
    'div',
    { class: 'assignment-brief' },
    ...(view.title === undefined
      ? []
      : [buildElement('p', { class: 'assignment-percent' }, buildElement('bdi', {}, view.title))]),
    ...notices(view).map((text) => buildElement('p', { class: 'assignment-notice' }, text)),
    facts(view),
    ...(instructions === ''
      ? []
      : [buildElement('p', { class: 'assignment-instructions', dir: 'auto' }, instructions)]),
    buildElement('h2', { id: 'assignment-tasks' }, t('assignment.tasks')),
    buildElement(
      'ol',
      { class: 'plain-list assignment-tasks', 'aria-labelledby': 'assignment-tasks' },
      ...assignment.tasks.map((task, index) => renderTask(task, score?.tasks[index], view)),
    ),
    ...(score === null ? [] : [renderScore(score, assignment.passMark)]),
  );
}

function notices({ open, isPastDue, isKept, act }: BriefView): string[] {
  const { assignment, content } = open;
  const found: string[] = [];
  if (content === null) found.push(t('assignment.otherCourse', { course: apart(assignment.course) }));
  else if (content.version !== assignment.version)
    found.push(
      t('assignment.otherVersion', {
        made: apart(assignment.version.slice(0, 8)),
        here: apart(content.version.slice(0, 8)),
      }),
    );
  if (isPastDue) found.push(t('assignment.isLate'));
  if (!isKept && act !== undefined) found.push(t('assignment.notKept'));
  return found;
}

function facts({ open, signature, signedBy }: BriefView): HTMLElement {
  const { assignment, content } = open;
  const { by, due, mode, passMark, attempts } = assignment;
  const rows: (readonly [string, string])[] = [];
  if (by !== undefined) rows.push([t('assignment.by'), by]);
  if (content !== null) rows.push([t('assignment.course'), inLocale(content.title, localeOfPage()).text]);
  if (due !== undefined) rows.push([t('assignment.due'), timeText(due)]);
  rows.push([t('assignment.mode'), t(mode === 'test' ? 'assignment.test' : 'assignment.practice')]);
  rows.push([t('assignment.passMark'), `${String(passMark)} %`]);
  const limit =
    attempts === undefined ? t('assignment.attemptsFree') : t('assignment.attemptsEach', { count: attempts });
  rows.push([t('assignment.attempts'), limit]);
  rows.push([t('assignment.signature'), signatureText(signature, signedBy)]);
  return buildElement(
    'dl',
    { class: 'assignment-facts' },
    ...rows.map(([name, value]) =>
      buildElement(
        'div',
        {},
        buildElement('dt', {}, name),
        buildElement('dd', {}, buildElement('bdi', {}, value)),
      ),
    ),
  );
}

function signatureText(state: SignatureState, signedBy: string | null): string {
  const key = apart(signedBy ?? '');
  switch (state) {
    case 'none':
      return t('assignment.notSigned');
    case 'unchanged':
      return t('assignment.signedUnchanged', { key });
    case 'changed':
      return t('assignment.signedChanged', { key });
    case 'unchecked':
      return t('assignment.signedUnchecked');
  }
}

function renderScore(score: AssignmentScore, passMark: number): HTMLElement {
  const done = score.tasks.filter(({ status }) => status === 'done').length;
  return buildElement(
    'section',
    { class: 'assignment-score', 'aria-labelledby': 'assignment-score' },
    buildElement('h2', { id: 'assignment-score' }, t('assignment.score')),
    buildElement('p', { class: 'assignment-percent' }, scoreText(score, passMark)),
    buildElement('p', {}, t('assignment.tasksDone', { done, count: score.tasks.length })),
    buildElement('p', { class: 'quiet' }, t('assignment.rule')),
  );
}
