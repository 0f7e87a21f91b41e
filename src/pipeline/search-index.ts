import lunr from 'lunr';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { collectDocuments } from '#core/search/documents.ts';
import { collectForms } from '#core/search/forms.ts';
import { fieldBoosts, indexedFields, searchFields, type SearchIndexFile } from '#core/search/index-file.ts';
import { foldedWords } from '#core/search/words.ts';

/** Builds one course's index at build time, so that no browser has to. */
export function buildSearchIndex(course: LoadedCourse): SearchIndexFile {
  const documents = collectDocuments(course);
  const builder = new lunr.Builder();
  builder.ref('id');
  // Fields differ in length by their nature: a long heading is no weaker sign than a short one.
  builder.b(0.4);
  // lunr's own tokenizer and trimmer know ASCII letters only and would drop every Arabic word.
  builder.tokenizer = tokenize as typeof lunr.tokenizer;
  builder.pipeline.add(lunr.stopWordFilter, lunr.stemmer);
  for (const field of searchFields) builder.field(field, { boost: fieldBoosts[field] });
  documents.forEach((document, id) => builder.add({ ...indexedFields(document), id }));
  return {
    schema: 'search/1',
    course: course.course.id,
    language: course.course.languages[0] ?? 'en',
    documents,
    forms: collectForms(course.glossary.values()),
    index: builder.build().toJSON(),
  };
}

function tokenize(text: unknown): lunr.Token[] {
  return foldedWords(String(text)).map((word) => new lunr.Token(word, {}));
}
