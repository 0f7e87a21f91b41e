/** Where the files of an opened zip are. */
export interface SiteRoot {
  /** Address of the folder with the first page, with a slash at its end: `file:///home/me/rounds/`. */
  readonly url: string;
  /** The base path that the site was built for; scripts and data go on saying `/course/x/`. */
  readonly base: string;
}

/**
 * The file that an address of the built site means, as its path below the root, or null for an
 * address elsewhere. `from` is what a relative address is relative to.
 */
export function fileOf(root: SiteRoot, address: string, from: string): string | null {
  const below = pathBelow(root, address, from);
  return below === null ? null : (below.split(/[?#]/)[0] ?? '');
}

/** The address on disk of a page or file that the site calls `/course/x/#part`; null where it calls it something else. */
export function addressOnDisk(root: SiteRoot, address: string): string | null {
  if (!isBelowBase(root, address)) return null;
  const below = address.slice(root.base.length);
  const end = /[?#]/.exec(below)?.index ?? below.length;
  const path = below.slice(0, end);
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${root.url}${page}${below.slice(end)}`;
}

const isBelowBase = ({ base }: SiteRoot, address: string): boolean =>
  address.startsWith(base) && !address.startsWith('//');

function pathBelow(root: SiteRoot, address: string, from: string): string | null {
  if (isBelowBase(root, address)) return address.slice(root.base.length);
  const { href, protocol, pathname } = new URL(address, from);
  if (href.startsWith(root.url)) return href.slice(root.url.length);
  // "/x" that the browser has resolved already; on Windows it keeps the drive: file:///C:/x.
  const path = pathname.replace(/^\/[A-Za-z]:/, '');
  return protocol === 'file:' && isBelowBase(root, path) ? path.slice(root.base.length) : null;
}
