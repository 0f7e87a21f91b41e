import { createIssue } from '#core/issue/catalogue.ts';
import { valueAt } from '../read/value-at.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import type { Check } from './check.ts';

/** An id is an address, and the file of that name is where an author looks for it. */
export const checkFileNames: Check = ({ parsed }) => {
  const named: { source: YamlSource; name: string }[] = [
    ...parsed.lessons.map(({ source }) => ({ source: source.front, name: source.name })),
    ...parsed.quizzes.map(({ list, name }) => ({ source: list.source, name })),
    ...parsed.cases,
  ];
  if (parsed.files.course !== null) named.push({ source: parsed.files.course, name: parsed.files.folder });
  return named.flatMap(({ source, name }) => {
    const id = valueAt(source.value, ['id']);
    if (typeof id !== 'string' || id === name) return [];
    const place = { file: source.file, line: source.lineOf(['id']) };
    return [createIssue('id-not-file-name', place, { id, name })];
  });
};
