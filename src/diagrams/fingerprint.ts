import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Code, configuration and fonts that decide what a chart looks like, from the project root. */
const FOLDERS = ['src/diagrams/render', 'public/fonts'];
const PACKAGES = ['mermaid', 'elkjs', 'linkedom', 'fontkit'];

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** A hash of everything but the source that a drawn chart depends on. */
export async function rendererFingerprint(root: string): Promise<string> {
  const found = await Promise.all(FOLDERS.map((folder) => filesIn(path.join(root, folder))));
  const packages = PACKAGES.map((name) => path.join(root, 'node_modules', name, 'package.json'));
  const files = [...found.flat().sort(), ...packages];
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}
