import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join, normalize, resolve, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** The file an address means, or null. Never leaves `root`, whatever the address says. */
function findFile(root: string, path: string): string | null {
  const file = resolve(root, `.${sep}${normalize(path)}`);
  if (file !== root && !file.startsWith(root + sep)) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() === true) return file;
  const index = join(file, 'index.html');
  return statSync(index, { throwIfNoEntry: false })?.isFile() === true ? index : null;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    // A cached service worker would hide the next version, or the kill switch.
    ...(basename(file) === 'sw.js' ? { 'cache-control': 'no-cache' } : {}),
  });
  // A file may be gone by now, as when a test clears away a site that a page still loads from.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function pathBelow(base: string, address: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  return path.startsWith(base) ? `/${path.slice(base.length)}` : null;
}

/** Serves a built site the way a plain file host does: `/x/` is `x/index.html`, an unknown address is the site's 404 page. */
export function serveFolder(folder: string, port: number, base = '/'): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = pathBelow(base, request.url ?? '/');
    const file = path === null ? null : findFile(root, path);
    if (
      file !== null &&
      path !== null &&
      file.endsWith('index.html') &&
      !path.endsWith('/') &&
      !path.endsWith('.html')
    ) {
      response.writeHead(301, { location: `${base}${path.slice(1)}/` }).end();
      return;
    }
    const missing = file === null ? findFile(root, '/404.html') : null;
    if (file !== null) send(response, 200, file);
    else if (missing !== null) send(response, 404, missing);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  return new Promise((resolveServer, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolveServer(server));
  });
}
