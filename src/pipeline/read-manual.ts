/** What docs/content-errors.md says about one code, as data: nothing of it is ever parsed as HTML. */
export interface ManualEntry {
  readonly title: string;
  readonly parts: readonly ManualPart[];
}

export type ManualPart =
  /** Words; every second piece is code. */
  | { readonly kind: 'text'; readonly pieces: readonly string[] }
  | { readonly kind: 'code'; readonly text: string };

/** The sections of the manual by code. A section begins with `### code` and a line `**Title.** words`. */
export function readManual(markdown: string): Readonly<Record<string, ManualEntry>> {
  const sections = markdown.split(/^### /m).slice(1);
  return Object.fromEntries(sections.map(readSection));
}

function readSection(section: string): [string, ManualEntry] {
  const [code = '', ...lines] = section.split('\n');
  // A heading of the next part of the manual ends the section too.
  const end = lines.findIndex((line) => line.startsWith('## '));
  const text = lines.slice(0, end < 0 ? undefined : end).join('\n');
  const title = /\*\*(.+?)\.\*\*/.exec(text)?.[1] ?? code;
  return [code.trim(), { title, parts: readParts(text.replace(/\*\*(.+?)\.\*\*\s*/, '')) }];
}

function readParts(text: string): ManualPart[] {
  return text.split(/^(```[a-z]*\n[\s\S]*?^```)$/m).flatMap((block): ManualPart[] =>
    block.startsWith('```')
      ? [{ kind: 'code', text: block.replace(/^```[a-z]*\n/, '').replace(/\n```$/, '') }]
      : block
          .split(/\n\s*\n/)
          .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) => ({ kind: 'text', pieces: paragraph.replaceAll('**', '').split('`') })),
  );
}
