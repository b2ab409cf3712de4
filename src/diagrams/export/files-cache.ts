import { openKeptFiles, type KeptFiles } from '../kept-files.ts';
import type { ChartFiles } from './worker-protocol.ts';

/** Files of charts in a folder, by key. Several processes may use it at once. */
export interface FilesCache {
  /** Undefined for what is not there, or not whole. Rejects when it cannot be read. */
  readonly read: (key: string) => Promise<ChartFiles | undefined>;
  /** What cannot be kept is made anew another time: no reason to fail the chart. */
  readonly write: (key: string, files: ChartFiles) => Promise<void>;
  /** Removes what nobody has used for long. */
  readonly prune: KeptFiles['prune'];
}

/** Opens a folder, which need not exist. */
export function openFilesCache(folder: string): FilesCache {
  const kept = openKeptFiles(folder);
  return {
    async read(key) {
      const [svg, png] = await Promise.all([kept.read(`${key}.svg`), kept.read(`${key}.png`)]);
      return svg && png && { svg: svg.toString(), png };
    },
    async write(key, { svg, png }) {
      await kept.write(`${key}.svg`, svg);
      await kept.write(`${key}.png`, png);
    },
    prune: (now) => kept.prune(now),
  };
}
