import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PICTURE_SHEETS } from './export/sheets.ts';
import { chosenDom, type DomName } from './render/dom/doms.ts';

/** What decides what something made looks like, from the project root. */
interface Ingredients {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** Code, configuration and fonts that a drawn chart depends on. A stand-in is named as its package is. */
const drawnWith = (dom: DomName): Ingredients => ({
  folders: ['src/diagrams/render', 'public/fonts'],
  files: [],
  packages: ['mermaid', 'elkjs', dom, 'fontkit'],
});

/** The same for a chart as a file of its own, which has its colours in it. */
const EXPORTED: Ingredients = {
  folders: ['src/diagrams/export', 'src/diagrams/render', 'public/fonts'],
  files: ['tokens', 'diagram', ...PICTURE_SHEETS].map((name) => `src/styles/${name}.css`),
  packages: ['linkedom', 'fontkit', '@resvg/resvg-wasm'],
};

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function fingerprint(root: string, { folders, files, packages }: Ingredients): Promise<string> {
  const found = await Promise.all(folders.map((folder) => filesIn(path.join(root, folder))));
  const versions = packages.map((name) => path.join(root, 'node_modules', name, 'package.json'));
  const sheets = files.map((file) => path.join(root, file));
  const hash = createHash('sha256');
  for (const file of [...found.flat().sort(), ...sheets, ...versions]) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/** A hash of everything but the source that a drawn chart depends on. */
export const rendererFingerprint = (root: string, dom: DomName = chosenDom()): Promise<string> =>
  fingerprint(root, drawnWith(dom));

/** A hash of everything but the drawing that the files of a chart depend on. */
export const exportFingerprint = (root: string): Promise<string> => fingerprint(root, EXPORTED);
