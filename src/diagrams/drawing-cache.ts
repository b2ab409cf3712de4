import { openKeptFiles, type KeptFiles } from './kept-files.ts';

/** Drawn charts in a folder, by key. Several processes may use it at once. */
export interface DrawingCache {
  /** Undefined for what is not there, and for what is not as it was written. Rejects when it cannot be read. */
  readonly read: (key: string) => Promise<string | undefined>;
  /** What cannot be kept is drawn anew another time: no reason to fail the chart. */
  readonly write: (key: string, svg: string) => Promise<void>;
  /** Removes what nobody has used for long. */
  readonly prune: KeptFiles['prune'];
}

/** Opens a folder, which need not exist, for drawn charts. */
export function openCache(folder: string): DrawingCache {
  const kept = openKeptFiles(folder);
  return {
    read: async (key) => (await kept.read(`${key}.svg`))?.toString(),
    write: (key, svg) => kept.write(`${key}.svg`, svg),
    prune: (now) => kept.prune(now),
  };
}
