import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const pageAt = async (url: string): Promise<Document> =>
  parseHTML(await readFile(path.join(site, url, 'index.html'), 'utf8')).document;

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

describe('what a mandate may hold', () => {
  const COUNCILS = '/dokument/exempelby/omradesrad-mandat/';
  const words = (page: Document, selector: string): string =>
    [...page.querySelectorAll(selector)]
      .map(({ innerHTML }) => innerHTML.replace(/<[^>]*>/g, ' '))
      .join(' ')
      .replace(/\s+/g, ' ');

  test('a group with its own term reads that, and the rest from the mandate of them all', async () => {
    const own = await pageAt('/grupper/exempelby/omradesrad-norr/');
    const term = words(own, '#mandattid');
    expect(term).toContain('mandattiden ett år');
    expect(term).not.toContain('mandattiden två år');
    const cited = [...own.querySelectorAll('#uppdrag .cite')].map((link) => link.getAttribute('href') ?? '');
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.every((href) => href.startsWith(`${COUNCILS}#`))).toBe(true);
    const other = await pageAt('/grupper/exempelby/omradesrad-soder/');
    expect(words(other, '#mandattid')).toContain('mandattiden två år');
    expect(existsSync(path.join(site, 'grupper/exempelby/omradesrad-soder/ordforande/index.html'))).toBe(
      true,
    );
  });

  test('a special term leads to the words that it stands in place of', async () => {
    const page = await pageAt('/grupper/exempelby/omradesrad-norr/ordforande/');
    const link = page.querySelector(`main a[href="${COUNCILS}#mandattid-ordforande"]`);
    expect(link?.textContent).toContain('två år');
    expect(link?.parentElement?.textContent).toContain('I stället för');
  });

  test.each([
    ['#beslut .duties', 'får inte Rådet får inte fatta beslut om enskilda'],
    ['#beslut .duties', 'bör inte Rådet bör inte hantera personuppgifter'],
    ['#avgransning', 'Mandatet omfattar inte skolskjuts'],
    ['#samband', 'minst tre och högst fem platser per kommun, invånarnas platser'],
    ['#samband', 'i kraft av sin tjänst'],
    ['#samband', 'med rätt att yttra sig'],
    ['#mandattid', 'går runt mellan Exempelby kommun och/eller Granby kommun'],
    ['main', 'respektive kommun'],
    ['#tystnad', 'lämnas uttryckligen oreglerat'],
    ['#tystnad', 'är ännu inte bestämt'],
    ['#tystnad', 'varierar, enligt texten'],
    ['#tystnad', 'regleras på annat håll, enligt texten'],
  ])('%s says "%s"', async (selector, expected) => {
    const page = await pageAt('/grupper/exempelby/omradesrad/');
    expect(words(page, selector)).toContain(expected);
  });

  test.each([
    ['Beslutat av', 'Kommunstyrelsen'],
    ['Beslutsdatum', '12 mars 2024'],
    ['Paragraf', '§ 45'],
    ['Beslutets diarienummer', 'KS 2024/0098'],
    ['Diarienummer', 'KS 2024/0112'],
    ['Gäller från', '1 april 2024'],
  ])('a decided document says %s', async (label, value) => {
    const page = await pageAt(COUNCILS);
    const term = [...page.querySelectorAll('dt')].find(({ textContent }) => textContent.trim() === label);
    expect(term?.parentElement?.textContent).toContain(value);
  });

  test('a text in English is marked as such, and what stands beside it is not', async () => {
    const page = await pageAt('/dokument/exempelby/ungdomsforum-terms/');
    const text = page.querySelector('#tasks .prose');
    expect(text?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('#tasks .notes')?.closest('[lang]')?.getAttribute('lang')).toBe('sv');
    expect(words(page, '#tasks .notes')).toContain('Vi läser shall som ska');
    const group = await pageAt('/grupper/exempelby/ungdomsforum/');
    const [sentence] = group.querySelectorAll('#uppdrag [lang="en"]');
    expect(sentence?.textContent).toContain('The Youth Forum shall meet young people');
    expect(words(group, '#uppdrag')).toContain('Vi läser shall som ska');
  });

  test('a revoked mandate is read as revoked, and gives nobody a duty', async () => {
    const page = await pageAt('/dokument/exempelby/aldre-natverk-uppdrag/');
    expect(words(page, '.status')).toContain('upphävts');
    const group = await pageAt('/grupper/exempelby/aldrenatverket/');
    expect(words(group, 'main')).not.toContain('varje vår');
    expect(words(group, 'main')).toContain('Inget dokument som gäller i dag säger något om gruppen');
    expect(words(group, '#dokument')).toContain('Gäller inte i dag Uppdrag för Äldrenätverket');
    const board = await pageAt('/grupper/exempelby/kommunstyrelsen/');
    expect(words(board, 'main')).not.toContain('Äldrenätverket');
  });

  test('the edition in force is the one that counts, and a draft that comes after it does not', async () => {
    const group = words(await pageAt('/grupper/exempelby/oversiktsgruppen/'), 'main');
    expect(group).toContain('varje kvartal');
    expect(group).not.toMatch(/varje (halvår|månad)/);
    for (const [edition, expected] of [
      [1, 'varje halvår'],
      [3, 'varje månad'],
    ] as const) {
      const page = await pageAt(`/dokument/exempelby/oversiktsgrupp-uppdrag/${edition}/`);
      expect(words(page, '#uppdrag')).toContain(expected);
    }
  });

  const DOCUMENT = '/dokument/exempelby/digitaliseringsrad-uppdrag/';
  const REPORTS = 'Rådet rapporterar till Kommunstyrelsen varje år';

  test.each([
    ['the group', '/grupper/exempelby/ungdomsforum/', '#rapportering li'],
    ['the year', '/arshjul/', '.year-rows li'],
    ['the register', '/skyldigheter/', 'li[data-row]'],
  ])('what holds for another group too stands there, marked: %s', async (_, url, selector) => {
    const page = await pageAt(url);
    const rows = [...page.querySelectorAll(selector)].filter(({ textContent }) =>
      textContent.includes(REPORTS),
    );
    const [row, ...others] = rows.filter((one) => one.querySelector('.applied') !== null);
    expect(others).toEqual([]);
    const mark = row?.querySelector('.applied');
    const said = mark?.textContent.replace(/\s+/g, ' ').replace(' ,', ',').trim();
    expect(said).toMatch(
      /^gäller även för Ungdomsforum, villkor: vid behov enligt Uppdrag för Digitaliseringsrådet/,
    );
    const [document, place] = mark?.querySelector('.cite')?.getAttribute('href')?.split('#') ?? [];
    expect(document).toBe(DOCUMENT);
    expect(words(await pageAt(DOCUMENT), `#${place}`)).toMatch(/^Det som sägs om rapporteringen/);
    const cited = row?.querySelector('.sources .cite')?.getAttribute('href');
    expect(cited).toBe(`${DOCUMENT}#rapporterar`);
  });

  test('what holds for another group’s chair too stands on the chair’s own page, marked', async () => {
    const page = await pageAt('/grupper/exempelby/oversiktsgruppen/ordforande/');
    expect(words(page, 'main')).toContain('Ordföranden ska leda mötena');
    expect(words(page, '.applied')).toContain('gäller även för Översiktsgruppen enligt Områdesrådens mandat');
  });

  test('the group that the words are about is shown as it was', async () => {
    for (const url of ['omradesrad', 'omradesrad/ordforande', 'digitaliseringsradet']) {
      const page = await pageAt(`/grupper/exempelby/${url}/`);
      expect(page.querySelectorAll('.applied'), url).toHaveLength(0);
    }
    const row = words(await pageAt('/grupper/exempelby/digitaliseringsradet/'), '#rapportering');
    expect(row).toContain(REPORTS);
    expect(row).not.toContain('vid behov');
  });

  test('the open data says the same', async () => {
    const data = JSON.parse(await readFile(path.join(site, 'data/graph.json'), 'utf8')) as {
      documents: { id: string; inForce: boolean; draft: boolean; decision?: unknown }[];
      statements: { id: string; overrides?: string; exceptionTo?: string }[];
      facts: {
        document: string;
        verb: string;
        statement: string;
        appliesTo: string[];
        appliedBy?: string;
        about: string[];
        if?: string[];
      }[];
    };
    const states = Object.fromEntries(
      data.documents.map(({ id, inForce, draft }) => [id.replace('exempelby/', ''), [inForce, draft]]),
    );
    expect(states).toMatchObject({
      'oversiktsgrupp-uppdrag@1': [false, false],
      'oversiktsgrupp-uppdrag@2': [true, false],
      'oversiktsgrupp-uppdrag@3': [false, true],
      'aldre-natverk-uppdrag@1': [false, false],
      'ungdomsforum-terms@1': [false, true],
    });
    const ids = new Set(data.statements.map(({ id }) => id));
    const linked = data.statements.flatMap(({ overrides, exceptionTo }) => overrides ?? exceptionTo ?? []);
    expect(linked).toHaveLength(3);
    expect(linked.every((id) => ids.has(id))).toBe(true);
    const term = data.facts.find(({ statement }) => statement.endsWith('#mandattid-ordforande'));
    expect(term?.appliesTo).toEqual(['exempelby/omradesrad-soder']);
    const applied = data.facts.filter(({ appliedBy }) => appliedBy !== undefined);
    expect(applied.every(({ appliedBy = '' }) => ids.has(appliedBy))).toBe(true);
    expect(applied.map(({ verb, about, if: condition }) => [verb, about.join(), condition?.join()])).toEqual([
      ['reports-to', 'exempelby/ungdomsforum', 'vid behov'],
      ['duty', 'exempelby/oversiktsgruppen', undefined],
    ]);
    const decided = data.documents.find(({ id }) => id.startsWith('exempelby/omradesrad-mandat'));
    expect(decided?.decision).toEqual({
      body: 'exempelby/kommunstyrelsen',
      date: '2024-03-12',
      paragraph: '§ 45',
      diarienummer: 'KS 2024/0098',
    });
    expect(data.facts.filter(({ document }) => document.includes('aldre-natverk'))).toEqual([]);
  });
});

test('signs of markup in a text are shown as they are', () => {
  const page = readFileSync(
    path.join(site, 'dokument/exempelby/digitaliseringsrad-uppdrag/index.html'),
    'utf8',
  );
  expect(page).toMatch(/2 &(lt|#60|#x3c); 3 &(amp|#38|#x26);/i);
});
