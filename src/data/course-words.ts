import type { LoadedCourse } from '#core/course/loaded.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import type { CourseWords, ItemWords } from '#core/results/course-words.ts';
import { contentHash } from '#core/text/content-hash.ts';

/** What a class report says in words, of the quizzes that can be assigned. */
export function courseWords({ quizzes, lessons }: LoadedCourse): CourseWords {
  const items = [...quizzes.values()]
    .filter(({ purpose }) => purpose === 'quiz')
    .flatMap((quiz) => quiz.items);
  return {
    items: Object.fromEntries(items.map((item) => [item.id, itemWords(item)])),
    objectives: Object.fromEntries([...lessons].map(([id, { front }]) => [id, wordsById(front.objectives)])),
  };
}

export const courseWordsHash = (course: LoadedCourse): string => contentHash(courseWords(course));

function itemWords(item: QuizItem): ItemWords {
  switch (item.type) {
    case 'single':
      return { parts: {}, choices: wordsById(item.options) };
    case 'multiple':
      return { parts: wordsById(item.options), choices: {} };
    case 'extended':
      return { parts: wordsById(item.stems), choices: wordsById(item.options) };
    case 'label':
      return {
        parts: Object.fromEntries(item.spots.map(({ id, place }) => [id, place])),
        choices: wordsById(item.options),
      };
    case 'ordering':
      return { parts: {}, choices: wordsById(item.entries) };
    case 'likelihood':
    case 'numeric':
    case 'short':
      return { parts: {}, choices: {} };
  }
}

const wordsById = (
  list: readonly { readonly id: string; readonly text: string }[],
): Readonly<Record<string, string>> => Object.fromEntries(list.map(({ id, text }) => [id, text]));
