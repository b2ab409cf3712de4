import { createHash } from 'node:crypto';
import { cacheFolder } from '../cache-folder.ts';
import { DiagramError, type FaultyDiagram } from '../diagram-error.ts';
import { exportFingerprint } from '../fingerprint.ts';
import { openFilesCache } from './files-cache.ts';
import { filesMaker } from './files-thread.ts';
import type { Leaving } from './standalone-svg.ts';
import type { ChartFiles } from './worker-protocol.ts';

/** Makes the files of charts, and reads those it has made before from its cache. */
export interface FilesDrawer {
  readonly make: (diagram: FaultyDiagram, chart: Leaving) => Promise<ChartFiles>;
  /** Removes cached files that nobody has used for long. */
  readonly prune: () => Promise<void>;
}

/** Makes one with a cache in the given folder. */
export function createFilesDrawer(folder: string = cacheFolder('diagram-files')): FilesDrawer {
  const cache = openFilesCache(folder);
  const makeInThread = filesMaker();
  const underWay = new Map<string, Promise<ChartFiles>>();
  let fingerprint: Promise<string> | undefined;

  async function makeAs(key: string, diagram: FaultyDiagram, chart: Leaving): Promise<ChartFiles> {
    const cached = await cache.read(key);
    if (cached !== undefined) return cached;
    const files = await makeInThread(chart).catch((error: unknown) => {
      throw new DiagramError(diagram, { message: error instanceof Error ? error.message : String(error) });
    });
    await cache.write(key, files);
    return files;
  }

  return {
    async make(diagram, chart) {
      fingerprint ??= exportFingerprint(process.cwd());
      const hash = createHash('sha256').update(JSON.stringify([await fingerprint, chart]));
      const key = hash.digest('hex').slice(0, 40);
      const started = underWay.get(key);
      if (started !== undefined) return started;
      const made = makeAs(key, diagram, chart).finally(() => underWay.delete(key));
      underWay.set(key, made);
      return made;
    },
    prune: () => cache.prune(),
  };
}

const shared = createFilesDrawer();

/**
 * The files of a chart, for slides and documents. What was made before of the same drawing is read from the
 * cache.
 * @throws {DiagramError} naming the chart.
 */
export const chartFiles = (diagram: FaultyDiagram, chart: Leaving): Promise<ChartFiles> =>
  shared.make(diagram, chart);

/** Removes cached files that nobody has used for long. */
export const pruneChartFiles = (): Promise<void> => shared.prune();
