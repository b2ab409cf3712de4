import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../scripts/lib/progress.mjs';

/** Builds are slow; these stop before Astro is reached. */
let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'build-'));
});
afterEach(() => rm(home, { recursive: true }));

const build = (contentDir: string, outDir: string, more: NodeJS.ProcessEnv = {}): ReturnType<typeof run> =>
  run(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    env: { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1', ...more },
  });

test('a fault in the content stops the build, and the last good site stays', async () => {
  const content = path.join(home, 'content');
  const outDir = path.join(home, 'site');
  await cp('src/content', content, { recursive: true });
  await writeFile(path.join(content, 'site.yaml'), 'name: Prov\nfel: ja\n');
  await mkdir(outDir);
  await writeFile(path.join(outDir, 'index.html'), 'the last good site');
  const { code, output } = await build(content, outDir);
  expect(code).toBe(1);
  expect(output).toMatch(/site\.yaml:\d+:\d+ /);
  expect(output).toContain('Innehållet har fel som måste rättas');
  expect(output).toContain('Den senast fungerande webbplatsen finns kvar');
  expect(await readdir(home)).toEqual(['content', 'site']);
  expect(await readFile(path.join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
});

test('charts that cannot be drawn stop the build, all told with their sources, and the last good site stays', async () => {
  const content = path.join(home, 'content');
  const outDir = path.join(home, 'site');
  await cp('tests/fixtures/kommun', content, { recursive: true });
  const edition = path.join(content, 'documents/exempelby/digitaliseringsrad-uppdrag/2');
  for (const [file, before, now] of [
    ['.md', 'Kommunstyrelsen utser ordföranden', '漢-nämnden utser ordföranden'],
    [
      '.says.yaml',
      'Kommunstyrelsen utser ordföranden, actor: kommunstyrelsen',
      "漢-nämnden utser ordföranden, actor: { written: '漢-nämnden' }",
    ],
  ] as const) {
    const text = await readFile(edition + file, 'utf8');
    await writeFile(edition + file, text.replace(before, now));
  }
  await mkdir(outDir);
  await writeFile(path.join(outDir, 'index.html'), 'the last good site');
  const { code, output } = await build(content, outDir);
  expect(code).toBe(1);
  expect(output).toContain(
    'Diagrammet ”Samband för Digitaliseringsrådet” på sidan Digitaliseringsrådet (/grupper/exempelby/digitaliseringsradet/) kan inte ritas: typsnittet saknar 漢 (U+6F22).',
  );
  expect(output).toMatch(
    /gäller rutan ””漢-nämnden””, som kommer av:\n.*\/content\/documents\/exempelby\/digitaliseringsrad-uppdrag\/2\.md:24:50 /,
  );
  expect(output).toContain('Diagram som inte kan ritas måste rättas. Inget byggdes.');
  expect(await readFile(path.join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
});

test('a folder that holds something else than a site is never replaced', async () => {
  await writeFile(path.join(home, 'thesis.docx'), '');
  const { code, output } = await build('src/content', home);
  expect(code).toBe(1);
  expect(output).toContain('skrivs inte över');
  expect(await readdir(home)).toEqual(['thesis.docx']);
});

test('what goes wrong outside the content is not told as a fault of it', async () => {
  const { code, output } = await build('tests/fixtures/kommun', path.join(home, 'site'), {
    DIAGRAM_DOM: 'chrome',
  });
  expect(code).toBe(1);
  expect(output).toContain('DIAGRAM_DOM är "chrome"');
  expect(output).toContain('Något gick fel utanför innehållet. Inget byggdes.');
  expect(output).not.toContain('Innehållet har fel');
});

test('a content folder that is not there is a clear message', async () => {
  const { code, output } = await build(path.join(home, 'nowhere'), path.join(home, 'site'));
  expect(code).toBe(1);
  expect(output).toContain('Innehållsmappen finns inte');
  expect(output).not.toContain('    at ');
});
