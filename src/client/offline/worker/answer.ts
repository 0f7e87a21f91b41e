import { findFile, type Found } from '#core/offline/address.ts';
import { hashOf, pathsWanted, type OfflineList } from '#core/offline/list.ts';
import { coursesKept, versionFor } from '#core/offline/state.ts';
import { base, findKept, hashBytes, keep, rebuild, version } from './kept-files.ts';
import { changeState, listOf, ownList, readState } from './versions.ts';

/** From the cache of the version that this page was opened with, else from the network if that has the same file. */
export async function answer(event: FetchEvent): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const isPage = request.mode === 'navigate';
  const own = isPage ? version : versionFor(await readState(), clientId, version);
  // A search worker belongs to the version of the page that started it.
  if (!isPage && own !== version && resultingClientId !== '') await assign(resultingClientId, own);
  const list = own === version || own === '' ? await ownList() : await listOf(own);
  const found: Found = list === undefined ? { kind: 'unknown' } : findFile(list, base, new URL(request.url));
  if (own === '') return fetch(request).catch(async () => (await keptFile(found)) ?? Response.error());
  if (found.kind === 'moved') return Response.redirect(found.to, 301);
  return (await keptFile(found)) ?? fromNetwork(event, found, list);
}

const keptFile = async (found: Found): Promise<Response | undefined> =>
  found.kind === 'file' ? findKept(found.hash) : undefined;

async function fromNetwork(event: FetchEvent, found: Found, list?: OfflineList): Promise<Response> {
  const { request, resultingClientId } = event;
  const isPage = request.mode === 'navigate';
  const response = await fetch(request).catch(() => undefined);
  if (response === undefined)
    return isPage && list !== undefined ? offlinePage(list, found) : Response.error();
  if (found.kind !== 'file' || !response.ok || response.redirected || response.type !== 'basic')
    return response;
  const bytes = await response.clone().arrayBuffer();
  if ((await hashBytes(bytes)) === found.hash) {
    // A file that was lost, or one of a course that is still being fetched.
    if (list !== undefined && pathsWanted(list, coursesKept(await readState())).includes(found.path))
      event.waitUntil(keep(found.hash, rebuild(bytes, response)).catch(() => undefined));
    return response;
  }
  // The server has moved on: a new page may go with it whole, an open one must not get half of it.
  if (!isPage) return new Response(null, { status: 503, statusText: 'Another version' });
  await assign(resultingClientId, '');
  return response;
}

const assign = (client: string, to: string): Promise<unknown> =>
  changeState((state) => ({ ...state, elders: { ...state.elders, [client]: to } }));

async function offlinePage(list: OfflineList, found: Found): Promise<Response> {
  const page = await findKept(hashOf(list, 'offline/index.html') ?? '');
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: found.kind === 'file' ? 503 : 404, headers: page.headers });
}
