import { suggest } from '../text/suggest.ts';
import { defineError } from './define.ts';

interface Unknown {
  readonly id: string;
  readonly known: Iterable<string>;
}

const defineUnknown = (title: string, what: string, home: string) =>
  defineError(title, (p: Unknown) => [
    `There is no ${what} \`${p.id}\`.`,
    `Correct the id or add it to ${home}.${suggest(p.id, p.known)}`,
  ]);

/** Ids that name something which is not there, or which stands in the wrong list. */
export const referenceIssues = {
  'unknown-module': defineUnknown('Unknown module', 'module', '`modules` of course.yaml'),
  'unknown-lesson': defineUnknown('Unknown lesson', 'lesson', 'lessons/, as `<id>.mdx`'),
  'unknown-quiz': defineUnknown('Unknown quiz', 'quiz page', 'quizzes/, as `<id>.yaml` with `purpose: quiz`'),
  'unknown-case': defineUnknown('Unknown case', 'case', 'cases/, as `<id>.yaml`'),
  'unknown-claim': defineUnknown('Unknown claim', 'claim', 'claims.yaml'),
  'unknown-reference': defineUnknown('Unknown reference', 'reference', 'references.yaml'),
  'unknown-term': defineUnknown('Unknown term', 'term', 'glossary.yaml'),
  'unknown-stage': defineUnknown('Unknown stage', 'stage', '`stages` of course.yaml'),
  'unknown-lab': defineUnknown('Unknown lab value', 'lab value', '`labs` of course.yaml'),
  'unknown-formula': defineUnknown('Unknown formula', 'formula', 'formulas.yaml'),
  'unknown-figure': defineUnknown('Unknown figure', 'figure', 'figures/'),
  'unknown-check': defineUnknown('Unknown check', 'item for a check', 'a quiz file with `purpose: checks`'),
  'unknown-objective': defineError('Unknown objective', (p: Unknown & { lesson: string }) => [
    `The lesson \`${p.lesson}\` has no objective \`${p.id}\`.`,
    `Name an objective of that lesson or add this one to its front matter.${suggest(p.id, p.known)}`,
  ]),
  'unknown-anchor': defineError('Unknown anchor', (p: Unknown & { lesson: string }) => [
    `The lesson \`${p.lesson}\` has no heading with the anchor \`${p.id}\`.`,
    `Use the heading's words in lower case with hyphens.${suggest(p.id, p.known)}`,
  ]),
  'not-in-a-module': defineError('Not in a module', (p: { what: string; id: string }) => [
    `No module lists the ${p.what} \`${p.id}\`, so nobody would find it.`,
    'List it in a module of course.yaml, or delete the file.',
  ]),
  'listed-twice': defineError('Listed twice', (p: { what: string; id: string; first: number }) => [
    `The ${p.what} \`${p.id}\` is already listed on line ${p.first}.`,
    'List it once: progress is counted by module.',
  ]),
  'checks-listed': defineError('Checks listed as a quiz', (p: { id: string }) => [
    `\`${p.id}\` holds checks for lessons and has no page of its own.`,
    'Take it off this list, or give its file `purpose: quiz`.',
  ]),
  'check-not-used': defineError('Check not used', (p: { id: string }) => [
    `No lesson shows the check \`${p.id}\`.`,
    `Put \`<Check id="${p.id}" />\` into a lesson, or move the item to a quiz.`,
  ]),
  'unknown-model': defineError('Unknown patient model', (p: Unknown) => [
    `There is no patient model \`${p.id}\`.`,
    `Name a registered model, or leave \`model\` out for a case that only branches.${suggest(p.id, p.known)}`,
  ]),
};
