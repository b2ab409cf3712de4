import { createHash } from 'node:crypto';
import path from 'node:path';
import { DiagramError, type FaultyDiagram } from '../diagram-error.ts';
import { exportFingerprint } from '../fingerprint.ts';
import { openFilesCache } from './files-cache.ts';
import { filesMaker } from './files-thread.ts';
import type { Leaving } from './standalone-svg.ts';
import type { ChartFiles } from './worker-protocol.ts';

const CACHE = '.cache/diagram-files';

const cache = openFilesCache(path.resolve(CACHE));
const makeInThread = filesMaker();
const underWay = new Map<string, Promise<ChartFiles>>();
let fingerprint: Promise<string> | undefined;

async function make(key: string, diagram: FaultyDiagram, chart: Leaving): Promise<ChartFiles> {
  const cached = await cache.read(key);
  if (cached !== undefined) return cached;
  const files = await makeInThread(chart).catch((error: unknown) => {
    throw new DiagramError(diagram, { message: error instanceof Error ? error.message : String(error) });
  });
  await cache.write(key, files);
  return files;
}

/**
 * The files of a chart, for slides and documents. What was made before of the same drawing is read from the
 * cache.
 * @throws {DiagramError} naming the chart.
 */
export async function chartFiles(diagram: FaultyDiagram, chart: Leaving): Promise<ChartFiles> {
  fingerprint ??= exportFingerprint(process.cwd());
  const hash = createHash('sha256').update(JSON.stringify([await fingerprint, chart]));
  const key = hash.digest('hex').slice(0, 40);
  const started = underWay.get(key);
  if (started !== undefined) return started;
  const made = make(key, diagram, chart).finally(() => underWay.delete(key));
  underWay.set(key, made);
  return made;
}

/** Removes cached files that nobody has used for long. */
export const pruneChartFiles = (): Promise<void> => cache.prune();
