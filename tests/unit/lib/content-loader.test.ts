import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { contentLoader } from '../../../src/lib/content-loader.ts';
import { folderWith } from '../scripts/content-folder.ts';

const folder = folderWith();
const before = process.env['CONTENT_DIR'];
const told: string[] = [];
const say = (level: string) => (message: string) => told.push(`${level}${message}`);
const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
const stores = { settings: new Map<string, unknown>(), documents: new Map<string, unknown>() };

function contextOf(entries: Map<string, unknown>): LoaderContext {
  const store = {
    clear: () => {
      entries.clear();
    },
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
  const logger = { error: say('error'), warn: say('warn'), info: say('info') };
  return { store, watcher, logger } as unknown as LoaderContext;
}

beforeAll(async () => {
  process.env['CONTENT_DIR'] = folder;
  await contentLoader('settings').load(contextOf(stores.settings));
  await contentLoader('documents').load(contextOf(stores.documents));
});
afterAll(() => {
  if (before === undefined) delete process.env['CONTENT_DIR'];
  else process.env['CONTENT_DIR'] = before;
});
afterEach(() => {
  told.length = 0;
});

/** Writes some files, as an editor saving all does, and waits for what is said. */
async function save(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, file), content);
    watcher.emit('all', 'change', join(folder, file));
  }
  await vi.waitFor(() => {
    expect(told).not.toEqual([]);
  });
  return told.join('\n');
}

const SAYS = 'documents/region/uppdrag/1.says.yaml';

test('every problem of the content is told, once a change', async () => {
  const said = await save({
    'roles/a.yaml': 'nam: a\n',
    [SAYS]: 'about: arbetsgrup\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n',
  });
  expect(told).toHaveLength(1);
  expect(said).toMatch(/^error\n/);
  expect(said).toMatch(/roles\/a\.yaml:1:1 {2}FLT001 /);
  expect(said).toMatch(/1\.says\.yaml:1:8 {2}REF001 /);
  expect(said).toMatch(/\d fel, 0 varningar, \d upplysning/);
});

test('a warning does not look like a fault, and content in order is told to be so', async () => {
  rmSync(join(folder, 'roles/a.yaml'));
  expect(await save({ [SAYS]: 'about: arbetsgrupp\n' })).toMatch(/^warn\n[^\n]*TCK004/);
  told.length = 0;
  const fixed = 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n';
  expect(await save({ [SAYS]: fixed })).toMatch(/^info\n0 fel, 0 varningar/);
});

test('other files are let be, and a folder that is gone stops nothing', async () => {
  watcher.emit('all', 'change', join(folder, '..', 'other.yaml'));
  rmSync(folder, { recursive: true });
  watcher.emit('all', 'unlink', join(folder, 'site.yaml'));
  await vi.waitFor(() => {
    expect(told).toEqual([expect.stringContaining('Innehållsmappen finns inte')]);
  });
  expect([...stores.documents.keys()]).toEqual(['region/uppdrag@1']);
});
