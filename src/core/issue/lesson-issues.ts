import { suggest } from '../text/suggest.ts';
import { defineError, quoteList } from './define.ts';

/** Mistakes in the text of a lesson and in its figures. */
export const lessonIssues = {
  'mdx-import': defineError('Import or export in a lesson', (p: { word: string }) => [
    `A lesson cannot \`${p.word}\` anything.`,
    'Remove the line: the components are offered by name, and content is data.',
  ]),
  'mdx-expression': defineError('Expression in a lesson', (p: { source: string }) => [
    `\`${p.source}\` is an expression, and content is data.`,
    'Write the text itself; an attribute is a plain `"text"`.',
  ]),
  'unknown-component': defineError('Unknown component', (p: { name: string; known: readonly string[] }) => [
    `There is no component \`<${p.name}>\`.`,
    `Use Markdown or one of ${quoteList(p.known)}.${suggest(p.name, p.known)}`,
  ]),
  'unknown-attribute': defineError(
    'Unknown attribute',
    (p: { component: string; attribute: string; known: readonly string[] }) => [
      `\`<${p.component}>\` has no attribute \`${p.attribute}\`.`,
      p.known.length === 0
        ? 'Remove it; this component takes none.'
        : `Remove it; this component takes ${quoteList(p.known)}.${suggest(p.attribute, p.known)}`,
    ],
  ),
  'missing-attribute': defineError('Missing attribute', (p: { component: string; attribute: string }) => [
    `\`<${p.component}>\` lacks the attribute \`${p.attribute}\`.`,
    `Write \`${p.attribute}="…"\`.`,
  ]),
  'alt-missing': defineError('Figure without a description', (p: { src: string }) => [
    `The figure \`${p.src}\` has no \`alt\` text.`,
    'Say in one or two sentences what a reader who cannot see it should learn from it.',
  ]),
  'component-content': defineError(
    'Component with the wrong content',
    (p: { component: string; content: 'words' | 'none' }) =>
      p.content === 'words'
        ? [`\`<${p.component}>\` is empty.`, 'Put the words it is about between its tags.']
        : [`\`<${p.component}>\` cannot hold text.`, `Close it at once: \`<${p.component} … />\`.`],
  ),
  'lab-number': defineError('Lab value is not a number', (p: { value: string }) => [
    `\`${p.value}\` is not a number.`,
    'Write the value in the SI unit of course.yaml, digits and a decimal point only.',
  ]),
  'markdown-image': defineError('Markdown image', (p: { url: string }) => [
    `\`![](${p.url})\` is a Markdown image.`,
    'Use `<Figure src="name.svg" alt="…" />` with a file in figures/.',
  ]),
  'bad-link': defineError('Link of the wrong kind', (p: { url: string }) => [
    `The link \`${p.url}\` leads nowhere that is allowed.`,
    'Link with `lesson:`, `glossary:`, `case:`, `quiz:`, `#anchor` or an address that begins with `https://`.',
  ]),
  'heading-level': defineError('Heading of the wrong level', (p: { found: number; allowed: string }) => [
    `This heading is of level ${p.found}.`,
    `Use ${p.allowed}: the title is level 1, and no level is skipped.`,
  ]),
  'duplicate-heading': defineError('Duplicate heading', (p: { text: string; first: number }) => [
    `The heading “${p.text}” has the same anchor as the one on line ${p.first}.`,
    'Word one of them differently, so that a link to it stays true.',
  ]),
  'key-point-count': defineError(
    'Too few or too many key points',
    (p: { found: number; least: number; most: number }) => [
      `The lesson has ${p.found} key points.`,
      `Keep between ${p.least} and ${p.most} \`<KeyPoint>\`.`,
    ],
  ),
  'pretest-unfit': defineError('Item unfit to be asked before the text', (p: { id: string; why: string }) => [
    `The item \`${p.id}\` cannot be asked before and after the text: ${p.why}.`,
    'Name a `single` item of this lesson, of level `understand` or above, that the text does not show.',
  ]),
  'svg-syntax': defineError('Malformed SVG', (p: { reason: string }) => [
    `The SVG cannot be read: ${p.reason}.`,
    'Write plain XML: every tag closed, every attribute quoted, no DOCTYPE, CDATA or entity of your own.',
  ]),
  'svg-not-allowed': defineError('Not allowed in a figure', (p: { what: string; use: string }) => [
    `A figure cannot have ${p.what}.`,
    p.use,
  ]),
  'svg-color': defineError('Color of its own in a figure', (p: { attribute: string; value: string }) => [
    `\`${p.attribute}="${p.value}"\` is a color of the figure's own, lost in the dark theme.`,
    'Use `currentColor`, `none`, or a class that the theme colors.',
  ]),
};
