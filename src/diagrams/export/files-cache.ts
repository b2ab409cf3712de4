import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifThere } from '../if-there.ts';
import { KEPT_UNUSED_MS, noteUse, writeWhole } from '../kept-files.ts';
import type { ChartFiles } from './worker-protocol.ts';

/** The last bytes of every PNG: without them it is not whole. */
const PNG_END = Buffer.from('IEND').toString('latin1');

/** Files of charts in a folder, by key. Several processes may use it at once. */
export interface FilesCache {
  /** Undefined for what is not there, or not whole. Rejects when it cannot be read. */
  readonly read: (key: string) => Promise<ChartFiles | undefined>;
  /** What cannot be kept is made anew another time: no reason to fail the chart. */
  readonly write: (key: string, files: ChartFiles) => Promise<void>;
  /** Removes what nobody has used for long. */
  readonly prune: (now?: number) => Promise<void>;
}

const ageOf = async (file: string, now: number): Promise<number> =>
  now - ((await stat(file).catch(() => undefined))?.mtimeMs ?? now);

/** Opens a folder, which need not exist. */
export function openFilesCache(folder: string): FilesCache {
  const fileOf = (key: string, ending: string): string => path.join(folder, `${key}.${ending}`);
  return {
    async read(key) {
      const names = [fileOf(key, 'svg'), fileOf(key, 'png')] as const;
      const [svg, png] = await Promise.all(names.map((file) => ifThere(readFile(file))));
      const whole =
        svg?.subarray(-6).toString() === '</svg>' && png?.subarray(-8, -4).toString('latin1') === PNG_END;
      if (!whole) return undefined;
      await noteUse(names);
      return { svg: svg.toString(), png };
    },
    async write(key, { svg, png }) {
      const writing = async (): Promise<void> => {
        await mkdir(folder, { recursive: true });
        await writeWhole(fileOf(key, 'svg'), svg);
        await writeWhole(fileOf(key, 'png'), png);
      };
      await writing().catch(() => undefined);
    },
    async prune(now = Date.now()) {
      const files = (await readdir(folder).catch(() => [])).map((name) => path.join(folder, name));
      const ages = await Promise.all(files.map((file) => ageOf(file, now)));
      const unused = files.filter((_, index) => (ages[index] ?? 0) > KEPT_UNUSED_MS);
      await Promise.all(unused.map((file) => rm(file, { force: true })));
    },
  };
}
