import { buildElement } from '#components/build-element.ts';
import { pagePath } from '#core/course/address.ts';
import type { CourseFacts } from '#core/record/course-facts.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import { projectMastery, type MasteryLevel } from '#core/record/mastery.ts';
import { findRevised } from '#core/record/revised.ts';
import { findWrong, hasScoredAnswer, type WrongItem } from '#core/record/went-wrong.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { href } from '#i18n/href.ts';
import { learningParts as strings } from '#i18n/strings/learning-parts.ts';
import { myRecord } from '#i18n/strings/my-record.ts';
import { formatDay } from './day-and-time.ts';
import type { LoadedFacts } from './load-facts.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());
const shared = createTranslate(myRecord, localeOfPage());
const levelKeys = {
  untested: 'record.untested',
  learning: 'record.learning',
  mastered: 'record.mastered',
} as const satisfies Record<MasteryLevel, string>;

/** Parts of My learning that rest on what the courses are today. */
export interface CourseParts {
  readonly wrong: Node[];
  readonly mastery: Node[];
  /** Empty where nothing was revised. */
  readonly revised: Node[];
}

export function renderCourseParts(
  events: readonly LearnerEvent[],
  { known, isIncomplete }: LoadedFacts,
): CourseParts {
  // A node stands in one place only: each part has its own.
  const missing = (): Node[] => (isIncomplete ? [line(shared('record.factsMissing'))] : []);
  const wrong = renderWrong(events, known);
  return {
    // Nothing can be said of a course whose facts are missing, least of all that nothing went wrong in it.
    wrong:
      wrong.length === 0 && !isIncomplete ? [line(nothingWrong(events, known))] : [...missing(), ...wrong],
    mastery: [...missing(), ...renderMastery(events, known)],
    revised: known.flatMap((facts) => renderRevised(events, facts)),
  };
}

function renderWrong(events: readonly LearnerEvent[], known: readonly CourseFacts[]): Node[] {
  const entries = known.flatMap((facts) => findWrong(events, facts).map((entry) => wrongEntry(facts, entry)));
  return entries.length === 0 ? [] : [list(entries)];
}

function nothingWrong(events: readonly LearnerEvent[], known: readonly CourseFacts[]): string {
  const hasAnswered = known.some((facts) => hasScoredAnswer(events, facts));
  return t(hasAnswered ? 'record.wrongEmpty' : 'record.wrongUnanswered');
}

function wrongEntry(facts: CourseFacts, { item, at, isRevised }: WrongItem): HTMLElement {
  const links = item.places.map(({ path, title }) =>
    buildElement('a', { href: href(localeOfPage(), path) }, ownWords(facts, title)),
  );
  return buildElement(
    'li',
    {},
    ownWords(facts, item.question),
    buildElement('span', { class: 'quiet' }, t('record.wrongWhen', { date: formatDay(at) })),
    ...(isRevised ? [buildElement('span', { class: 'quiet' }, t('record.wrongRevised'))] : []),
    ...links,
  );
}

function renderMastery(events: readonly LearnerEvent[], known: readonly CourseFacts[]): Node[] {
  return known.flatMap((facts) => {
    const all = projectMastery(events, facts);
    const begun = all.filter(({ level }) => level !== 'untested');
    const mastered = begun.filter(({ level }) => level === 'mastered').length;
    return [
      line(t('record.masteryCount', { mastered, of: all.length })),
      line(t('record.masteryRule')),
      ...(begun.length === 0 ? [] : [list(begun.map((one) => masteryEntry(facts, one)))]),
    ];
  });
}

function masteryEntry(
  facts: CourseFacts,
  { objective, right, items, level }: ReturnType<typeof projectMastery>[number],
): HTMLElement {
  return buildElement(
    'li',
    { 'data-level': level },
    buildElement(
      'a',
      { href: href(localeOfPage(), pagePath(facts.course, 'lesson', objective.lesson)) },
      ownWords(facts, objective.text),
    ),
    buildElement('span', { class: 'level' }, t(levelKeys[level], { right, items })),
  );
}

function renderRevised(events: readonly LearnerEvent[], facts: CourseFacts): Node[] {
  const { items, cases } = findRevised(events, facts);
  if (items.length === 0 && cases.length === 0) return [];
  const entries = [
    ...items.map(({ question }) => buildElement('li', {}, ownWords(facts, question))),
    ...cases.map(({ id, title }) =>
      buildElement(
        'li',
        {},
        buildElement(
          'a',
          { href: href(localeOfPage(), pagePath(facts.course, 'case', id)) },
          ownWords(facts, title),
        ),
      ),
    ),
  ];
  return [line(t('record.revisedWhat')), list(entries)];
}

const line = (words: string): HTMLElement => buildElement('p', { class: 'quiet' }, words);
const list = (entries: readonly Node[]): HTMLElement =>
  buildElement('ul', { class: 'plain-list' }, ...entries);
/** A course's words keep their language and direction. */
const ownWords = ({ language }: CourseFacts, words: string): HTMLElement =>
  buildElement('bdi', { lang: language }, words);
