import { policyOnDisk } from './page-policy.ts';
import { printTag, replaceTags, type Tag } from './html-tags.ts';
import { relativeAddress, relativeUrls } from './relative-address.ts';
import { closureOf, type SiteChunk } from './site-chunks.ts';

export interface PageOptions {
  readonly base: string;
  readonly chunks: ReadonlyMap<string, SiteChunk>;
  /** File of the first script. */
  readonly runtime: string;
  /** Names the learner's record on disk, where all pages of all zips may share one store. */
  readonly recordScope: string;
}

const addressAttributes = new Set(
  'href src action formaction poster data component-url renderer-url before-hydration-url xlink:href'.split(
    ' ',
  ),
);
const chunkAttributes = ['component-url', 'renderer-url', 'before-hydration-url'];

/** A page on disk has one address, no app to install, and nothing to load ahead. */
const droppedLinks = new Set('modulepreload preload prefetch canonical alternate manifest'.split(' '));

/** A built page as it works from a disk. `file` is its name below the root. */
export function portablePage(html: string, file: string, options: PageOptions): string {
  const page = new PortablePage(file, options);
  const replaced = replaceTags(html, (tag) => page.replace(tag));
  return replaced
    .replace('</head>', () => `${page.lateHead()}</head>`)
    .replace(policyMark, () => page.policy());
}

const policyMark = '<meta policy-on-disk>';

class PortablePage {
  readonly #file: string;
  readonly #options: PageOptions;
  readonly #written = new Set<string>();
  readonly #entries: string[] = [];
  readonly #linked = new Set<string>();
  readonly #inlineScripts: string[] = [];
  #policy: Tag | undefined;

  constructor(file: string, options: PageOptions) {
    this.#file = file;
    this.#options = options;
  }

  replace(tag: Tag): Tag | string | undefined {
    if (tag.name === 'html') return withAttribute(tag, 'data-site', this.#options.recordScope);
    if (tag.name === 'script') return this.#script(tag);
    if (tag.name === 'style')
      return { ...tag, text: relativeUrls(tag.text ?? '', this.#file, this.#options.base) };
    if (tag.name === 'meta' && /^content-security-policy$/i.test(tag.attributes.get('http-equiv') ?? '')) {
      this.#policy = tag;
      return policyMark;
    }
    if (tag.name === 'link' && droppedLinks.has(tag.attributes.get('rel') ?? '')) return '';
    if (tag.name === 'link') this.#linked.add(this.#below(tag.attributes.get('href') ?? ''));
    for (const name of chunkAttributes) {
      const address = tag.attributes.get(name);
      if (address !== undefined) this.#entries.push(this.#below(address));
    }
    return this.#relative(tag);
  }

  #below(address: string): string {
    return address.startsWith(this.#options.base) ? address.slice(this.#options.base.length) : address;
  }

  #relative(tag: Tag): Tag | undefined {
    const changed = new Map(tag.attributes);
    let isChanged = false;
    for (const [name, address] of tag.attributes) {
      const relative = addressAttributes.has(name)
        ? relativeAddress(this.#file, address, this.#options.base)
        : null;
      if (relative === null) continue;
      changed.set(name, relative);
      isChanged = true;
    }
    return isChanged ? { ...tag, attributes: changed } : undefined;
  }

  #script(tag: Tag): Tag | string | undefined {
    const type = tag.attributes.get('type') ?? '';
    const source = tag.attributes.get('src');
    if (type === 'module') {
      if (source === undefined) throw new Error(`${this.#file}: an inline module cannot run from a disk.`);
      return this.#entry(this.#below(source));
    }
    if (source !== undefined) return this.#relative(tag);
    if (type !== '' && type !== 'text/javascript') return undefined;
    // Astro's own loader of islands imports by address.
    const text = (tag.text ?? '').replaceAll(/\bimport\(/g, 'portable.load(');
    this.#inlineScripts.push(text);
    return { ...tag, text };
  }

  /** What a module imports comes before it, each chunk once a page; only the entry itself runs. */
  #entry(file: string): string {
    this.#entries.push(file);
    const before = closureOf(this.#options.chunks, [file]).filter(
      (chunk) => chunk.file !== file && !this.#written.has(chunk.file),
    );
    for (const chunk of [...before, { file }]) this.#written.add(chunk.file);
    return [...before.map((chunk) => this.#tag(chunk.file)), this.#tag(file, ['data-run', ''])].join('');
  }

  #tag(file: string, ...attributes: [string, string][]): string {
    const src = this.#address(file);
    return printTag({
      name: 'script',
      attributes: new Map([['defer', ''], ['src', src], ...attributes]),
      text: '',
    });
  }

  #address(file: string): string {
    return relativeAddress(this.#file, `/${file}`, '/') ?? file;
  }

  /** Stylesheets of what the page may import later, and the runtime, before any other script of the site. */
  lateHead(): string {
    const styles = closureOf(this.#options.chunks, this.#entries, true).flatMap((chunk) => chunk.styles);
    const missing = [...new Set(styles)].filter((style) => !this.#linked.has(style));
    const { runtime, base } = this.#options;
    return [
      ...missing.map((style) => `<link rel="stylesheet" href="${this.#address(style)}">`),
      `<script src="${this.#address(runtime)}" data-base="${base}"></script>`,
    ].join('');
  }

  policy(): string {
    if (this.#policy === undefined) throw new Error(`${this.#file} has no content security policy.`);
    const content = policyOnDisk(this.#policy.attributes.get('content') ?? '', this.#inlineScripts);
    return printTag(withAttribute(this.#policy, 'content', content));
  }
}

const withAttribute = (tag: Tag, name: string, value: string): Tag => ({
  ...tag,
  attributes: new Map([...tag.attributes, [name, value]]),
});
