import { isolate } from '#core/text/isolate.ts';
import { buildElement } from '#components/build-element.ts';
import type { CourseFacts } from '#core/record/course-facts.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import { projectMastery } from '#core/record/mastery.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { countLessons, projectProgress, type CourseProgress } from '#core/record/progress.ts';
import { inLocale } from '#core/text/local-text.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { learningParts as strings } from '#i18n/strings/learning-parts.ts';
import { formatDay } from './day-and-time.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

interface Printing {
  readonly outlines: readonly CourseOutline[];
  readonly facts: readonly CourseFacts[];
  /** Name of the device, for people. */
  readonly device: string;
}

/** The learning record on paper: what was done, where and when it was printed, and that nobody signed it. */
export function renderPrinted(
  events: readonly LearnerEvent[],
  { outlines, facts, device }: Printing,
): Node[] {
  const progress = projectProgress(events);
  const site = `${location.host}${import.meta.env.BASE_URL}`;
  return [
    buildElement('p', { class: 'unsigned' }, t('record.unsigned')),
    buildElement(
      'p',
      {},
      t('record.printedFrom', {
        site,
        date: formatDay(new Date().toISOString()),
        device: isolate(device),
      }),
    ),
    ...outlines.flatMap((outline) => {
      const own = progress.get(outline.id);
      return own === undefined ? [] : renderCourse(outline, own, masteryLine(events, facts, outline.id));
    }),
  ];
}

function masteryLine(
  events: readonly LearnerEvent[],
  facts: readonly CourseFacts[],
  course: string,
): string[] {
  const own = facts.find((one) => one.course === course);
  if (own === undefined) return [];
  const all = projectMastery(events, own);
  const mastered = all.filter(({ level }) => level === 'mastered').length;
  return [t('record.masteryCount', { mastered, of: all.length }), t('record.masteryRule')];
}

function renderCourse(outline: CourseOutline, progress: CourseProgress, lines: readonly string[]): Node[] {
  const { text, language } = inLocale(outline.title, localeOfPage());
  const rows = outline.modules.flatMap((module) => {
    const { done, of } = countLessons(progress, module);
    const title = inLocale(module.title, localeOfPage());
    const lessons = of === 0 ? [] : [row(title.text, title.language, t('record.readOf', { done, of }))];
    return [
      ...lessons,
      ...module.quizzes.flatMap(({ id, title: name }) => {
        const best = progress.quizzes.get(id)?.best;
        return best === undefined ? [] : [row(name, 'en', t('record.bestPoints', { ...best }))];
      }),
      ...module.cases.flatMap(({ id, title: name }) => {
        const best = progress.cases.get(id)?.best;
        return best === undefined ? [] : [row(name, 'en', t('record.bestScore', { score: best.score }))];
      }),
    ];
  });
  return [
    buildElement('h3', { lang: language }, text),
    buildElement(
      'table',
      {},
      buildElement('thead', {}, headRow(t('record.what'), t('record.result'))),
      buildElement('tbody', {}, ...rows),
    ),
    ...lines.map((words) => buildElement('p', {}, words)),
  ];
}

const headRow = (...names: string[]): HTMLElement =>
  buildElement('tr', {}, ...names.map((name) => buildElement('th', { scope: 'col' }, name)));

const row = (name: string, language: string, result: string): HTMLElement =>
  buildElement(
    'tr',
    {},
    buildElement('th', { scope: 'row' }, buildElement('bdi', { lang: language }, name)),
    buildElement('td', {}, result),
  );
