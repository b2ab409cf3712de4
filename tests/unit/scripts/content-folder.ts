import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BASE } from '../../rules/base-content.ts';

/** An empty folder of its own. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'content-'));

/** A content folder of its own, with the base content and changes. */
export function folderWith(changes: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  for (const [file, content] of Object.entries({ ...BASE, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}
