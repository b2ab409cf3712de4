import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
/** A use is noted this seldom, so that reading does not mean writing. */
const NOTED_EVERY_MS = DAY_MS / 4;

/** Notes that a file is used, unless that was done not long ago. */
export async function noteUse(file: string): Promise<void> {
  const used = await stat(file).catch(() => undefined);
  const now = new Date();
  if (used === undefined || now.getTime() - used.mtimeMs <= NOTED_EVERY_MS) return;
  // Another process may remove it meanwhile; what was read is still right.
  await utimes(file, now, now).catch(() => undefined);
}

/** A file, and for how many milliseconds nobody has used it. */
interface Found {
  readonly file: string;
  readonly age: number;
}

/** Files of a folder, the last used first, with the time since; none where it is not there. Those that another process just removed are left out. */
export async function filesByUse(folder: string, now: number): Promise<Found[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name): Promise<Found[]> => {
      const file = path.join(folder, name);
      const known = await stat(file).catch(() => undefined);
      return known?.isFile() === true ? [{ file, age: now - known.mtimeMs }] : [];
    }),
  );
  return found.flat().sort((a, b) => a.age - b.age);
}
