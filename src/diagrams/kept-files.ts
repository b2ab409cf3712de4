import { randomUUID } from 'node:crypto';
import { rename, rm, stat, utimes, writeFile } from 'node:fs/promises';

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
/** A use is noted this seldom, so that reading does not mean writing. */
const NOTED_EVERY_MS = DAY_MS / 4;
/** Files that nobody has used for so long are of no more use. */
export const KEPT_UNUSED_MS = 30 * DAY_MS;

/** Writes beside and renames, so that another process never reads half a file. Leaves nothing where that fails. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Notes on files that belong together that they are used, unless that was done not long ago. */
export async function noteUse(files: readonly [string, ...string[]]): Promise<void> {
  const used = await stat(files[0]).catch(() => undefined);
  const now = new Date();
  if (used === undefined || now.getTime() - used.mtimeMs <= NOTED_EVERY_MS) return;
  // Another process may remove them meanwhile; what was read is still right.
  await Promise.all(files.map((file) => utimes(file, now, now))).catch(() => undefined);
}
