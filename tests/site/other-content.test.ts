import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../scripts/lib/progress.mjs';
import { ROOT } from '../../scripts/setup.mjs';

const FIXTURE = path.join(ROOT, 'tests', 'fixtures', 'kommun');
const SHIPPED = path.join(ROOT, 'src', 'content');

let home: string;
let built: { code: number; output: string };
let site: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'other-'));
  site = path.join(home, 'public', 'site');
  built = await run(process.execPath, ['scripts/build.ts', '--outDir', site], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: FIXTURE },
  });
});
afterAll(() => rm(home, { recursive: true }));

const texts = (): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|xml|json)$/.test(file))
    .map((file) => readFileSync(path.join(site, file), 'utf8'));

test('another organisation’s folder makes its site, with nothing else changed', async () => {
  expect(built.code, built.output).toBe(0);
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toContain('Exempelby styr');
  for (const page of [
    'dokument/exempelby/digitaliseringsrad-uppdrag',
    'grupper/exempelby/digitaliseringsradet',
    'grupper/exempelby/digitaliseringsradet/ordforande',
    'organisation/exempelby',
  ]) {
    expect(existsSync(path.join(site, page, 'index.html')), page).toBe(true);
  }
});

test('an older edition has a page with its own text, kept out of search, that leads to the one in force', async () => {
  const current = '/dokument/exempelby/digitaliseringsrad-uppdrag/';
  const pageAt = async (url: string) =>
    parseHTML(await readFile(path.join(site, url, 'index.html'), 'utf8')).document;
  const older = await pageAt(`${current}1/`);
  expect(older.querySelector('.status')?.textContent).toContain('gäller inte längre');
  expect(older.querySelector('.status a')?.getAttribute('href')).toBe(current);
  expect(older.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(older.querySelector('#rapportering')?.textContent).toContain('varje halvår');
  const cited = [...older.querySelectorAll('.facts .cite')].map((link) => link.getAttribute('href') ?? '');
  expect(cited.length).toBeGreaterThan(0);
  for (const href of cited) {
    expect(href.startsWith(`${current}1/#`), href).toBe(true);
    expect(older.getElementById(href.split('#')[1] ?? ''), href).not.toBeNull();
  }
  const shown = await pageAt(current);
  expect(shown.querySelector('.status')?.textContent ?? '').not.toContain('gäller inte');
  expect(shown.querySelector(`#andra a[href="${current}1/"]`)).not.toBeNull();
  expect(shown.documentElement.textContent).not.toContain('varje halvår');
});

test('nothing of the content that ships is left in it', () => {
  const names = readdirSync(path.join(SHIPPED, 'organisations')).map((file) => {
    const { name } = parse(readFileSync(path.join(SHIPPED, 'organisations', file), 'utf8')) as {
      name: string;
    };
    return name;
  });
  expect(names.length).toBeGreaterThan(5);
  const found = names.filter((name) => texts().some((text) => text.includes(name)));
  expect(found).toEqual([]);
});

test('signs of markup in a text are shown as they are', () => {
  const page = readFileSync(
    path.join(site, 'dokument/exempelby/digitaliseringsrad-uppdrag/index.html'),
    'utf8',
  );
  expect(page).toMatch(/2 &(lt|#60|#x3c); 3 &(amp|#38|#x26);/i);
});
