import type { LearnerRecord } from '#client/record/learner-record.ts';
import { buildElement } from '#components/build-element.ts';
import { pagePath } from '#core/course/address.ts';
import { projectAnnotations, type SectionPlace } from '#core/record/annotations.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { href } from '#i18n/href.ts';
import { learningParts as strings } from '#i18n/strings/learning-parts.ts';
import { formatDay } from './day-and-time.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

/** Notes and bookmarks, in the order of the lessons; at the end what stands at places the courses no longer have. */
export function renderAnnotations(record: LearnerRecord, outlines: readonly CourseOutline[]): Node[] {
  const { notes, bookmarks } = projectAnnotations(record.events());
  if (notes.length === 0 && bookmarks.length === 0)
    return [buildElement('p', { class: 'quiet' }, t('record.notesEmpty'))];
  const order = placesInOrder(outlines);
  const rank = (place: SectionPlace): number => order.get(keyOf(place))?.rank ?? Number.MAX_SAFE_INTEGER;
  const entries = [
    ...bookmarks.map((place) => ({ place, at: place.at, text: undefined })),
    ...notes.map((note) => ({ place: note, at: note.at, text: note.text })),
  ].sort((a, b) => rank(a.place) - rank(b.place));
  return [
    buildElement(
      'ul',
      { class: 'plain-list' },
      ...entries.map(({ place, at, text }) =>
        buildElement(
          'li',
          {},
          linkTo(place, order.get(keyOf(place))?.title),
          // As the learner wrote it, whatever is in it.
          ...(text === undefined ? [] : [buildElement('p', { dir: 'auto' }, text)]),
          buildElement(
            'span',
            { class: 'quiet' },
            t(text === undefined ? 'record.bookmarked' : 'record.noted', { date: formatDay(at) }),
          ),
        ),
      ),
    ),
  ];
}

/** A link to one section, as the list has it. */
export const linkToSection = (place: SectionPlace, outlines: readonly CourseOutline[]): HTMLElement =>
  linkTo(place, placesInOrder(outlines).get(keyOf(place))?.title);

interface KnownPlace {
  readonly rank: number;
  readonly title: string;
}

function placesInOrder(outlines: readonly CourseOutline[]): ReadonlyMap<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const { id: course, modules } of outlines)
    for (const lesson of modules.flatMap(({ lessons }) => lessons))
      for (const section of lesson.sections)
        places.set(keyOf({ course, lesson: lesson.id, section: section.id }), {
          rank: places.size,
          title: `${lesson.title}: ${section.title}`,
        });
  return places;
}

const keyOf = ({ course, lesson, section }: SectionPlace): string =>
  JSON.stringify([course, lesson, section]);

/** What the site no longer has is named, not linked: the address would lead nowhere. */
function linkTo({ course, lesson, section }: SectionPlace, title: string | undefined): HTMLElement {
  if (title === undefined) return buildElement('bdi', {}, t('record.placeGone', { lesson, section }));
  const address = `${href(localeOfPage(), pagePath(course, 'lesson', lesson))}#${encodeURIComponent(section)}`;
  return buildElement('a', { href: address }, buildElement('bdi', {}, title));
}
