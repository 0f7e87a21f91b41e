import type { LoadedCourse, LoadedItem } from '#core/course/loaded.ts';
import { isScored, questionOf } from '#core/quiz/answer.ts';
import { explanationsOf } from '#core/quiz/explanations.ts';
import type { CourseFacts, ItemFacts, ObjectiveFacts } from '#core/record/course-facts.ts';
import { contentHash } from '#core/text/content-hash.ts';
import { teachPlace } from '../quiz/teach-place.ts';

/** So many places of an item are linked; an item rests on one or two paragraphs. */
const mostPlaces = 2;

/** What My learning must know of a course beside its outline. */
export function courseFacts(course: LoadedCourse): CourseFacts {
  return {
    course: course.course.id,
    language: course.course.languages[0] ?? 'en',
    objectives: objectivesOf(course),
    items: [...course.items.values()].flatMap((loaded) => itemFacts(course, loaded)),
    cases: [...course.cases.values()].map(({ id, title, hash, model }) => ({
      id,
      title,
      content: hash,
      engine: model?.version ?? 0,
    })),
  };
}

/** A file's name carries this, so that an address never changes its meaning. */
export const factsHash = (facts: CourseFacts): string => contentHash(facts);

const objectivesOf = ({ lessons }: LoadedCourse): ObjectiveFacts[] =>
  [...lessons.values()].flatMap(({ front }) =>
    front.objectives.map(({ id, text }) => ({ id, text, lesson: front.id })),
  );

function itemFacts(course: LoadedCourse, { item }: LoadedItem): ItemFacts[] {
  const content = contentHash(item);
  if (!isScored(questionOf(item, content))) return [];
  const explanations = explanationsOf(item);
  const keys = explanations.filter(({ isKey }) => isKey);
  const teaches = (keys.length === 0 ? explanations : keys).map(({ teach }) => teach);
  const places = [...new Set(teaches)].slice(0, mostPlaces).map((teach) => teachPlace(course, teach));
  const { id, objective, question } = item;
  return [{ id, content, objective, question, places }];
}
