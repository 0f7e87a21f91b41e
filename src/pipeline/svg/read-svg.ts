/** A small strict reader of XML: enough to judge a figure, and nothing that a figure may not have. */
export interface SvgAttribute {
  readonly name: string;
  readonly value: string;
}

export interface SvgElement {
  readonly name: string;
  readonly attributes: readonly SvgAttribute[];
  readonly line: number;
}

export interface SvgReading {
  /** In the order of the file. */
  readonly elements: readonly SvgElement[];
  /** Where reading stopped; null where the whole file was read. */
  readonly problem: { readonly line: number; readonly reason: string } | null;
}

const token =
  /<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*\?>|<(?<close>\/)?(?<name>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<alone>\/)?>|[^<]+/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

export function readSvg(text: string): SvgReading {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  let offset = 0;
  const lineHere = (): number => text.slice(0, offset).split('\n').length;
  const stop = (reason: string): SvgReading => ({ elements, problem: { line: lineHere(), reason } });
  while (offset < text.length) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null)
      return stop(`\`${text.slice(offset, offset + 12).split('\n')[0] ?? ''}\` is not expected`);
    const { close, name, attributes = '', alone } = match.groups ?? {};
    if (!match[0].startsWith('<!--') && entity.test(match[0])) return stop('`&` stands alone; write `&amp;`');
    if (name === undefined) {
      if (open.length === 0 && !match[0].startsWith('<') && match[0].trim() !== '') {
        return stop('there is text outside of `<svg>`');
      }
    } else if (close !== undefined) {
      const expected = open.pop();
      if (expected !== name) return stop(`\`</${name}>\` closes \`<${expected ?? 'nothing'}>\``);
    } else {
      if (elements.length > 0 && open.length === 0) return stop('there is more than one root element');
      elements.push({ name, attributes: readAttributes(attributes), line: lineHere() });
      if (alone === undefined) open.push(name);
    }
    offset += match[0].length;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return stop(`\`<${unclosed}>\` is never closed`);
  if (elements[0]?.name !== 'svg') return stop('the root element is not `<svg>`');
  return { elements, problem: null };
}

function readAttributes(source: string): SvgAttribute[] {
  return [...source.matchAll(attribute)].map(([, name = '', double, single]) => ({
    name,
    value: double ?? single ?? '',
  }));
}
