import { openRecord } from '#client/record/record.ts';
import { buildElement } from '#components/build-element.ts';
import { pagePath } from '#core/course/address.ts';
import { findReadingPlace, type ReadingPlace } from '#core/record/resume.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { href } from '#i18n/href.ts';
import { record as strings } from '#i18n/strings/record.ts';
import { localeOfPage } from './page-locale.ts';
import { readOutlines } from './outline-data.ts';

/** `<continue-reading>` with the outlines as JSON: shows the one link, once there is a place to go on. */
export class ContinueReading extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const outlines = readOutlines(this);
    const record = await openRecord();
    const show = (): void => {
      const place = findReadingPlace(record.events(), outlines);
      this.querySelector('p')?.remove();
      if (place !== undefined) this.append(renderPlace(place));
    };
    record.subscribe(show);
    show();
  }
}

function renderPlace({ kind, course, lesson, section }: ReadingPlace): HTMLElement {
  const locale = localeOfPage();
  const t = createTranslate(strings, locale);
  const anchor = section === undefined ? '' : `#${section.id}`;
  const words =
    section === undefined
      ? lesson.title
      : t('record.sectionOf', { lesson: lesson.title, section: section.title });
  return buildElement(
    'p',
    {},
    buildElement('span', { class: 'eyebrow' }, t(kind === 'next' ? 'record.next' : 'record.continue')),
    buildElement(
      'a',
      { class: 'alone', href: href(locale, pagePath(course.id, 'lesson', lesson.id)) + anchor },
      buildElement('bdi', {}, words),
    ),
  );
}
