import type { SiteFiles } from './site-files.ts';
import { fileOf, type SiteRoot } from './site-root.ts';

/** A `fetch` for pages on disk: files of the site come from their twins, everything else from the browser's own. */
export function createFetch(root: SiteRoot, files: SiteFiles): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const file = fileOf(root, address, document.baseURI);
    if (file === null) return fetch(input, init);
    return new Response(await files.read(file));
  };
}
