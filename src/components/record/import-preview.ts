import { isolate } from '#core/text/isolate.ts';
import { buildElement } from '#components/build-element.ts';
import { projectDevices } from '#core/record/devices.ts';
import type { EventBody, LearnerEvent } from '#core/record/events.ts';
import { mostImportBytes, mostImportEvents } from '#core/record/limits.ts';
import type { ImportedFile, ImportPlan, ImportProblem } from '#core/record/import-file.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { recordImport as strings } from '#i18n/strings/record-import.ts';
import { formatDay } from './day-and-time.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

/** A file's words inside a sentence of ours: shortened, and in their own direction. */
const quoted = (words: string): string => isolate(words.slice(0, 80));

const plainSentences = {
  'not-json': 'import.notJson',
  truncated: 'import.truncated',
  'not-a-record': 'import.notARecord',
  'forbidden-key': 'import.forbiddenKey',
  'too-deep': 'import.tooDeep',
} as const;

/** The one sentence for each way a file can be wrong. */
function problemSentence(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return t('import.tooLarge', { megabytes: problem.megabytes, most: mostImportBytes / 1_000_000 });
    case 'too-many':
      return t('import.tooMany', { events: problem.count, most: mostImportEvents });
    case 'newer':
      return t('import.newer');
    case 'bad-entry':
      return t('import.badEntry', { number: problem.number, path: quoted(problem.path) });
    case 'contradiction':
      return t('import.contradiction', { device: quoted(problem.device), seq: problem.seq });
    case 'conflict':
      return t('import.conflict', { device: quoted(problem.device), seq: problem.seq });
    case 'future':
      return t('import.future', { events: problem.count, date: formatDay(problem.latest) });
    case 'other-course':
      return t('import.otherCourse', { courses: quoted(problem.courses.join(', ')) });
    default:
      return t(plainSentences[problem.kind]);
  }
}

export function renderProblem(file: string, problem: ImportProblem): HTMLElement {
  return buildElement(
    'p',
    { role: 'alert' },
    buildElement('b', {}, buildElement('bdi', {}, file.slice(0, 80))),
    ' ',
    problemSentence(problem),
  );
}

/** What a learner would call the kinds of events. */
const kinds = {
  'import.kindReading': ['lesson.opened', 'section.read'],
  'import.kindAnswers': ['check.answered', 'guess.made', 'item.answered', 'item.opened'],
  'import.kindQuizzes': ['quiz.started', 'quiz.finished'],
  'import.kindCases': ['case.started', 'case.acted', 'case.ended'],
  'import.kindMargin': ['note.written', 'note.removed', 'bookmark.set', 'bookmark.cleared'],
  'import.kindOther': ['setting.changed', 'device.named', 'record.imported'],
} as const satisfies Readonly<Partial<Record<keyof typeof strings, readonly EventBody['type'][]>>>;

interface Preview {
  readonly nodes: readonly Node[];
  /** There is nothing to take in where all is here already. */
  readonly buttons: { readonly take?: HTMLElement; readonly leave: HTMLElement };
}

/** What taking in would change, before anything is written. */
export function renderPreview(plan: ImportPlan, files: readonly ImportedFile[]): Preview {
  const { fresh, alreadyHere, leftOut, strangeCourses } = plan;
  const leave = buildElement(
    'button',
    { type: 'button' },
    t(fresh.length === 0 ? 'import.close' : 'import.cancel'),
  );
  const lines = [
    t('import.already', { count: alreadyHere }),
    ...(leftOut > 0 ? [t('import.leftOut', { count: leftOut })] : []),
    ...(strangeCourses.length > 0
      ? [t('import.strange', { courses: quoted(strangeCourses.join(', ')) })]
      : []),
  ];
  const all = lines.map((words) => buildElement('p', {}, words));
  if (fresh.length === 0)
    return { nodes: [buildElement('p', {}, t('import.nothing')), ...all, leave], buttons: { leave } };
  const take = buildElement(
    'button',
    { type: 'button', 'data-variant': 'primary' },
    t('import.take', { count: fresh.length }),
  );
  const nodes = [
    buildElement('h3', {}, t('import.preview')),
    buildElement('p', {}, t('import.fresh', { count: fresh.length })),
    buildElement('ul', {}, ...kindLines(fresh)),
    ...all,
    buildElement('h4', {}, t('import.devices')),
    buildElement('ul', {}, ...deviceLines(files)),
    buildElement('div', { class: 'row' }, take, leave),
  ];
  return { nodes, buttons: { take, leave } };
}

function kindLines(fresh: readonly LearnerEvent[]): HTMLElement[] {
  return Object.entries(kinds).flatMap(([kind, types]: [string, readonly string[]]) => {
    const count = fresh.filter(({ body }) => types.includes(body.type)).length;
    const words = t(kind as keyof typeof kinds, { number: count });
    return count === 0 ? [] : [buildElement('li', {}, words)];
  });
}

function deviceLines(files: readonly ImportedFile[]): HTMLElement[] {
  const events = [
    ...new Map(
      files.flatMap((file) => file.events).map((event) => [`${event.device}/${String(event.seq)}`, event]),
    ).values(),
  ];
  return projectDevices(events).map(({ device, label, events: count, from, to }) =>
    buildElement(
      'li',
      {},
      buildElement('bdi', {}, label === '' ? device.slice(0, 8) : `${label} (${device.slice(0, 8)})`),
      ': ',
      t('import.device', { count, from: formatDay(from), to: formatDay(to) }),
    ),
  );
}
