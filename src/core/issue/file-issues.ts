import { suggest } from '../text/suggest.ts';
import { defineError, quoteList } from './define.ts';

/** Mistakes in files, their keys and their ids, before anything refers to anything. */
export const fileIssues = {
  'yaml-syntax': defineError('Malformed YAML', (p: { reason: string }) => [
    `The YAML cannot be read: ${p.reason}.`,
    'Correct the indentation, quotes or colons here; nothing else in these lines of YAML was checked.',
  ]),
  'mdx-syntax': defineError('Malformed MDX', (p: { reason: string }) => [
    `The MDX cannot be read: ${p.reason}.`,
    'Close every component you open and write a plain `<` as `&lt;` and `{` as `&#123;`; nothing else in the text was checked.',
  ]),
  'unknown-key': defineError('Unknown key', (p: { key: string; known: readonly string[] }) => [
    `The key \`${p.key}\` is not known here.`,
    `Remove it or use one of ${quoteList(p.known)}.${suggest(p.key, p.known)}`,
  ]),
  'missing-key': defineError('Missing key', (p: { key: string; expected: string }) => [
    `The key \`${p.key}\` is missing.`,
    `Add \`${p.key}:\` with ${p.expected}.`,
  ]),
  'wrong-type': defineError('Wrong type', (p: { key: string; found: string; expected: string }) => [
    `\`${p.key}\` is ${p.found}.`,
    `Write ${p.expected}.`,
  ]),
  'bad-value': defineError('Value not allowed', (p: { key: string; found: string; expected: string }) => [
    `\`${p.key}\` cannot be ${p.found}.`,
    `Write ${p.expected}.`,
  ]),
  'bad-id': defineError('Id of the wrong form', (p: { id: string; expected: string }) => [
    `\`${p.id}\` does not have the form of an id.`,
    `Write ${p.expected}.`,
  ]),
  'duplicate-id': defineError('Duplicate id', (p: { id: string; what: string; first: string }) => [
    `The ${p.what} id \`${p.id}\` is used twice; the first is at ${p.first}.`,
    'Give one of them an id of its own.',
  ]),
  'id-not-file-name': defineError('Id differs from the file name', (p: { id: string; name: string }) => [
    `The id is \`${p.id}\` but the file or folder is named \`${p.name}\`.`,
    'Make them equal: the id is the address of the page.',
  ]),
  'reserved-id': defineError('Reserved course id', (p: { id: string; reserved: readonly string[] }) => [
    `A course cannot be called \`${p.id}\`: the site keeps that address for itself.`,
    `Rename the folder and the id; taken are ${quoteList(p.reserved)}.`,
  ]),
  'course-file-missing': defineError('No course.yaml', (p: { folder: string }) => [
    `The folder \`${p.folder}\` has no course.yaml.`,
    'Add one, or begin the name of the folder with an underscore so that it is left alone.',
  ]),
  'stray-file': defineError('File in an unknown place', (p: { path: string }) => [
    `Nothing reads \`${p.path}\`.`,
    'Move it to lessons/*.mdx, quizzes/*.yaml, cases/*.yaml or figures/*.svg, or delete it.',
  ]),
};
