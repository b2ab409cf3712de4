import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../../scripts/lib/serve.ts';

let home: string;
let site: Serving;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const folder = path.join(home, 'site');
  await mkdir(path.join(folder, 'dokument', 'möten'), { recursive: true });
  await Promise.all([
    writeFile(path.join(home, 'secret.txt'), 'secret'),
    writeFile(path.join(folder, 'index.html'), 'start'),
    writeFile(path.join(folder, '404.html'), 'saknas'),
    writeFile(path.join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n'),
    writeFile(path.join(folder, 'dokument', 'möten', 'index.html'), 'möten'),
    writeFile(path.join(folder, 'data.json'), '{}'),
  ]);
  await symlink(path.join(home, 'secret.txt'), path.join(folder, 'link.txt'));
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  await rm(home, { recursive: true });
});

/** Asks without the tidying of paths that `fetch` does first. */
function ask(rawPath: string, method = 'GET'): Promise<{ status: number; body: string; headers: unknown }> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: rawPath, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'start'],
  ['/?q=1', 200, 'start'],
  ['/dokument/m%C3%B6ten/', 200, 'möten'],
  ['/data.json', 200, '{}'],
  ['/finns-inte/', 404, 'saknas'],
  ['/data.json/', 404, 'saknas'],
  ['/dokument/', 404, 'saknas'],
  ['/_headers', 404, 'saknas'],
  ['/../secret.txt', 404, 'saknas'],
  ['/%2e%2e/secret.txt', 404, 'saknas'],
  ['/..%2fsecret.txt', 404, 'saknas'],
  ['/..%5csecret.txt', 404, 'saknas'],
  ['/link.txt', 404, 'saknas'],
  ['/%00', 404, 'saknas'],
  ['/%E0%A4%A', 404, 'saknas'],
])('%s answers %i', async (rawPath, status, body) => {
  expect(await ask(rawPath)).toMatchObject({ status, body });
});

test('a folder without its slash leads to the one with it', async () => {
  const { status, headers } = await ask('/dokument/m%C3%B6ten?q=1');
  expect(status).toBe(301);
  expect(headers).toMatchObject({ location: '/dokument/m%C3%B6ten/?q=1' });
});

test('headers of the file and the content type are sent', async () => {
  const { headers } = await ask('/data.json', 'HEAD');
  expect(headers).toMatchObject({
    'x-frame-options': 'DENY',
    'content-type': 'application/json; charset=utf-8',
  });
});

test('nothing but reading is allowed', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test('a taken port gives a free one', async () => {
  const second = await serve(path.join(home, 'site'), Number(new URL(site.url).port));
  expect(second.url).not.toBe(site.url);
  await second.close();
});
