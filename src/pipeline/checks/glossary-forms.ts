import type { GlossaryTerm } from '#core/glossary/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Check } from './check.ts';

/** A word leads to one term: search and highlighting cannot choose between two. */
export const checkGlossaryForms: Check = ({ parsed: { glossary } }) => {
  const { source, entries } = glossary;
  if (source === null) return [];
  const owners = new Map<string, { term: string; line: number }>();
  const issues: ContentIssue[] = [];
  for (const { value, index } of entries) {
    for (const { form, path } of formsOf(value)) {
      const line = source.lineOf(['terms', index, ...path]);
      const owner = owners.get(form.toLowerCase());
      if (owner === undefined) owners.set(form.toLowerCase(), { term: value.id, line });
      else if (owner.term !== value.id) {
        const place = { file: source.file, line };
        issues.push(
          createIssue('duplicate-form', place, { form, term: value.id, other: owner.term, line: owner.line }),
        );
      }
    }
  }
  return issues;
};

function formsOf(term: GlossaryTerm): { form: string; path: (string | number)[] }[] {
  const lists = ['abbreviations', 'spellings', 'synonyms'] as const;
  return [
    { form: term.term, path: ['term'] },
    ...lists.flatMap((key) => term[key].map((form, position) => ({ form, path: [key, position] }))),
  ];
}
