/** A start tag. Values are as the file has them: entities are not decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a script, style, textarea or title; null for other elements, whose content is tags. */
  readonly text: string | null;
}

const tagPattern =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attributePattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Gives every start tag of a generated page to `replace`; undefined leaves it as it stands, a text takes its place. */
export function replaceTags(html: string, replace: (tag: Tag) => Tag | string | undefined): string {
  return html.replace(
    tagPattern,
    (all: string, rawName?: string, rawAttributes?: string, text?: string, name?: string, rest?: string) => {
      const tagName = rawName ?? name;
      if (tagName === undefined) return all;
      const source = rawAttributes ?? rest ?? '';
      const replaced = replace({
        name: tagName.toLowerCase(),
        attributes: readAttributes(source),
        text: text ?? null,
      });
      if (replaced === undefined) return all;
      return typeof replaced === 'string' ? replaced : printTag(replaced, source.trimEnd().endsWith('/'));
    },
  );
}

function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
      name,
      double ?? single ?? bare ?? '',
    ]),
  );
}

export function printTag({ name, attributes, text }: Tag, isSelfClosing = false): string {
  const printed = [...attributes].map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  const start = `<${name}${printed.join('')}${isSelfClosing ? ' /' : ''}>`;
  return text === null ? start : `${start}${text}</${name}>`;
}
