import { wordRuns } from '#core/evidence/word-runs.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { courseTexts } from '../read/course-texts.ts';
import type { CourseText } from '../read/course-texts.ts';
import type { Check } from './check.ts';

/** No eight words in a row are those of the text whose hashes the course keeps in source-ngrams.txt. */
export const checkCopiedWords: Check = ({ parsed }) => {
  const list = parsed.files.sourceNgrams;
  if (list === null) return [];
  const issues: ContentIssue[] = [];
  const forbidden = new Set<string>();
  for (const [at, line] of list.text.split('\n').entries()) {
    if (line.startsWith('#')) continue;
    for (const word of line.split(/\s+/).filter((part) => part !== '')) {
      if (/^[0-9a-f]{12}$/.test(word)) forbidden.add(word);
      else issues.push(createIssue('source-ngram', { file: list.file, line: at + 1 }, { word }));
    }
  }
  return [...issues, ...courseTexts(parsed).flatMap((text) => findCopy(text, forbidden))];
};

/** The first copied run of a text; the rest of a copied sentence would only repeat it. */
function findCopy(text: CourseText, forbidden: ReadonlySet<string>): ContentIssue[] {
  if (isTitle(text)) return [];
  const copied = wordRuns(text.text).find(({ hash }) => forbidden.has(hash));
  if (copied === undefined) return [];
  const place = { file: text.file, line: text.line };
  return [createIssue('copied-words', place, { words: copied.words.join(' ') })];
}

/** Titles of references are quoted word for word, by their nature. */
function isTitle({ file, origin }: CourseText): boolean {
  return (
    file.endsWith('/references.yaml') && ['title', 'container-title'].includes(String(origin?.path.at(-1)))
  );
}
