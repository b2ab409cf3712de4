import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifThere } from './if-there.ts';
import { DAY_MS, KEPT_UNUSED_MS, noteUse, writeWhole } from './kept-files.ts';

/** Of more than these, those not used for a day go, the oldest first. */
const KEPT_FILES = 4000;
/** A draft this old was left by a process that died. */
const DRAFT_MS = DAY_MS / 24;

/** `<svg…</svg>` and then a line with the checksum of it. */
const STORED = /^(<svg[^]*<\/svg>)\n<!-- ([0-9a-f]{64}) -->\n$/;
const checksum = (svg: string): string => createHash('sha256').update(svg).digest('hex');

/** Drawn charts in a folder, by key. Several processes may use it at once. */
export interface DrawingCache {
  /** Undefined for what is not there, and for what is not as it was written. Rejects when it cannot be read. */
  readonly read: (key: string) => Promise<string | undefined>;
  /** What cannot be kept is drawn anew another time: no reason to fail the chart. */
  readonly write: (key: string, svg: string) => Promise<void>;
  /** Removes what nobody has used for long. */
  readonly prune: (now?: number) => Promise<void>;
}

interface Found {
  readonly file: string;
  readonly age: number;
}

/** Files with the time since they were last used; those that another process just removed are left out. */
async function filesIn(folder: string, now: number): Promise<Found[]> {
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

/** Opens a folder, which need not exist, for drawn charts. `most`: files that are kept. */
export function openCache(folder: string, { most = KEPT_FILES } = {}): DrawingCache {
  const fileOf = (key: string): string => path.join(folder, `${key}.svg`);
  return {
    async read(key) {
      const file = fileOf(key);
      const stored = (await ifThere(readFile(file, 'utf8'))) ?? '';
      const [, svg, sum] = STORED.exec(stored) ?? [];
      if (svg === undefined || checksum(svg) !== sum) return undefined;
      await noteUse([file]);
      return svg;
    },
    async write(key, svg) {
      const writing = async (): Promise<void> => {
        await mkdir(folder, { recursive: true });
        await writeWhole(fileOf(key), `${svg}\n<!-- ${checksum(svg)} -->\n`);
      };
      await writing().catch(() => undefined);
    },
    async prune(now = Date.now()) {
      const files = await filesIn(folder, now);
      const unused = files.filter(({ file, age }, index) => {
        if (!file.endsWith('.svg')) return age > DRAFT_MS;
        return age > KEPT_UNUSED_MS || (index >= most && age > DAY_MS);
      });
      await Promise.all(unused.map(({ file }) => rm(file, { force: true })));
    },
  };
}
