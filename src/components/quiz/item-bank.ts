import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { isScored, questionOf } from '#core/quiz/answer.ts';
import { contentHash } from '#core/text/content-hash.ts';
import type { Locale } from '#core/text/local-text.ts';
import type { BankItem, ItemBank } from './page-data.ts';
import Question from './Question.astro';
import ResultRow from './ResultRow.astro';

interface BuiltBank {
  /** Of everything in the file, so that an address never changes its meaning and may be cached for good. */
  readonly hash: string;
  readonly json: string;
}

const built = new Map<string, Promise<BuiltBank>>();

/**
 * All scored items of a course as one file, for sessions over the whole of it: what scores them, and the same
 * markup that quiz pages hold, rendered here, so that no type of question is written a second time for the browser.
 */
export function itemBank(course: LoadedCourse, locale: Locale): Promise<BuiltBank> {
  const key = `${locale}/${course.course.id}`;
  const known = import.meta.env.DEV ? undefined : built.get(key);
  const bank = known ?? buildBank(course, locale);
  built.set(key, bank);
  return bank;
}

async function buildBank(course: LoadedCourse, locale: Locale): Promise<BuiltBank> {
  const container = await AstroContainer.create();
  const items: BankItem[] = [];
  for (const { item } of course.items.values()) {
    const question = questionOf(item, contentHash(item));
    if (!isScored(question)) continue;
    const props = { course, item, locale };
    items.push({
      question,
      topic: item.lesson,
      markup: await container.renderToString(Question, { props }),
      row: await container.renderToString(ResultRow, { props }),
    });
  }
  const bank: ItemBank = { items };
  const json = JSON.stringify(bank);
  return { hash: contentHash(json), json };
}
