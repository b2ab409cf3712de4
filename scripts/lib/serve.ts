import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import path from 'node:path';
import { contentType } from './content-types.ts';
import { type HeaderRule, parseHeadersFile } from './headers-file.ts';

/** What a request leads to: a file to send, a redirect, or nothing. */
export type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/** A running server. */
export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const MISSING: Target = { kind: 'missing' };

/**
 * Finds what a request path means in a folder, as a static host would: `/x/` is `x/index.html`, `/x` leads
 * to `/x/` when that is a folder. A path out of the folder, written or by a link, is missing.
 */
export async function resolveTarget(folder: string, requestPath: string): Promise<Target> {
  let pathname: string;
  try {
    pathname = decodeURIComponent(requestPath);
  } catch {
    return MISSING;
  }
  if (pathname.includes('\0') || pathname.includes('\\') || pathname.split('/').includes('..'))
    return MISSING;
  const wanted = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const found = await stat(wanted).catch(() => undefined);
  if (found === undefined) return MISSING;
  const [root, real] = await Promise.all([realpath(folder), realpath(wanted)]);
  if (real !== root && !real.startsWith(root + path.sep)) return MISSING;
  if (found.isDirectory()) return { kind: 'redirect', to: `${encodeURI(pathname).replace(/^\/{2,}/, '/')}/` };
  return found.isFile() ? { kind: 'file', file: wanted } : MISSING;
}

async function readRules(folder: string): Promise<HeaderRule[]> {
  return parseHeadersFile(await readFile(path.join(folder, '_headers'), 'utf8').catch(() => ''));
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': contentType(path.extname(file)) });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  for (const rule of await readRules(folder)) {
    if (rule.matches(pathname)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
  response.setHeader('cache-control', 'no-cache');
  const target = pathname === '/_headers' ? MISSING : await resolveTarget(folder, pathname);
  if (target.kind === 'redirect') {
    response.writeHead(301, { location: query === undefined ? target.to : `${target.to}?${query}` }).end();
    return;
  }
  if (target.kind === 'file') {
    send(request, response, 200, target.file);
    return;
  }
  const page = await resolveTarget(folder, '/404.html');
  if (page.kind === 'file') send(request, response, 404, page.file);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Sidan finns inte.\n');
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/**
 * Serves a built site on this machine alone, as a static host would, with the headers of its `_headers`.
 * When the port is taken, a free one is used.
 */
export async function serve(folder: string, port = 0): Promise<Serving> {
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    answer(folder, request, response).catch(() => response.destroy());
  };
  const first = createServer(handle);
  // Browsers ask `localhost` by either protocol; machines without IPv6 do with the first alone.
  const second = createServer(handle);
  const close = async (): Promise<void> => {
    const closing = [first, second].filter((server) => server.listening);
    await Promise.all(
      closing.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  try {
    const actual = await listen(first, port, '127.0.0.1');
    await listen(second, actual, '::1').catch((error: unknown) => {
      if (isTaken(error)) throw error;
    });
    return { url: `http://localhost:${actual}`, close };
  } catch (error) {
    await close();
    if (port === 0 || !isTaken(error)) throw error;
    return serve(folder);
  }
}
