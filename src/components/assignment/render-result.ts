import type { ResultFile } from '#core/assignment/result-file.ts';
import { writeResult } from '#core/assignment/result-file.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import { buildElement } from '../build-element.ts';
import { describeEvent } from './describe-events.ts';
import { scoreText } from './score-text.ts';
import type { OpenAssignment } from './task-facts.ts';
import { apart, t, timeText } from './words.ts';

/** All that a result holds, to be read before it is handed in: a list, every entry, and the file as it is written. */
export function renderResult(
  result: ResultFile,
  score: AssignmentScore,
  open: OpenAssignment,
  note: string | null,
): readonly HTMLElement[] {
  const rows: (readonly [string, string])[] = [
    [t('assignment.holdsName'), result.learner],
    [t('assignment.title'), result.assignment.title],
    [t('assignment.holdsScore'), scoreText(score, result.assignment.passMark)],
    [t('assignment.holdsTime'), `${timeText(result.exportedAt)} (${apart(result.exportedAt)})`],
    [t('assignment.holdsVersions'), apart(`${result.app} · ${result.content.course}`)],
    [t('assignment.holdsAttempt'), result.attempt],
  ];
  return [
    buildElement('h3', { tabindex: '-1' }, t('assignment.holds')),
    ...(note === null ? [] : [buildElement('p', { class: 'assignment-notice' }, note)]),
    buildElement(
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
    ),
    buildElement('p', {}, t('assignment.holdsAll')),
    entries(result, open),
    buildElement('p', { class: 'quiet' }, t('assignment.holdsDevice')),
    buildElement(
      'details',
      { class: 'assignment-raw' },
      buildElement('summary', {}, t('assignment.raw')),
      buildElement(
        'pre',
        { dir: 'ltr', tabindex: '0', 'aria-label': t('assignment.raw') },
        writeResult(result),
      ),
    ),
  ];
}

function entries({ events }: ResultFile, open: OpenAssignment): HTMLElement {
  const cell = (tag: 'th' | 'td', text: string): HTMLElement =>
    buildElement(tag, tag === 'th' ? { scope: 'col' } : {}, text);
  return buildElement(
    'details',
    { class: 'assignment-raw', open: '' },
    buildElement('summary', {}, `${t('assignment.events')} (${String(events.length)})`),
    buildElement(
      'div',
      { class: 'assignment-scroll', tabindex: '0', role: 'region', 'aria-label': t('assignment.events') },
      buildElement(
        'table',
        {},
        buildElement(
          'thead',
          {},
          buildElement('tr', {}, cell('th', t('assignment.when')), cell('th', t('assignment.what'))),
        ),
        buildElement(
          'tbody',
          {},
          ...events.map((event) =>
            buildElement('tr', {}, cell('td', timeText(event.at)), cell('td', describeEvent(event, open))),
          ),
        ),
      ),
    ),
  );
}
