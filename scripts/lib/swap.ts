import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where a target's replacement and its predecessor stand for a moment, beside it. */
function neighbours(target: string): { next: string; previous: string } {
  const beside = (suffix: string): string =>
    path.join(path.dirname(target), `.${path.basename(target)}.${suffix}`);
  return { next: beside('next'), previous: beside('previous') };
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another disk: copy first, so that the swap itself is still two renames.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Puts a finished folder in the place of another in one step, so that whoever reads the target sees the old
 * site or the new one, never half of one. When the swap fails, the old folder stands where it stood.
 */
export async function swapIntoPlace(built: string, target: string): Promise<void> {
  const { next, previous } = neighbours(target);
  await mkdir(path.dirname(target), { recursive: true });
  await rm(next, { recursive: true, force: true });
  await move(built, next);
  await restoreInterrupted(target);
  if (existsSync(target)) await rename(target, previous);
  try {
    await rename(next, target);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Puts the last good folder back when an earlier swap was cut off between its two renames. */
export async function restoreInterrupted(target: string): Promise<void> {
  const { previous } = neighbours(target);
  if (!existsSync(previous)) return;
  if (existsSync(target)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, target);
}

/** Says whether a folder may be replaced by a site: it is missing, empty, or holds a site already. */
export async function isReplaceable(target: string): Promise<boolean> {
  if (!existsSync(target)) return true;
  if (!(await stat(target)).isDirectory()) return false;
  const names = await readdir(target);
  return names.length === 0 || names.includes('index.html');
}
