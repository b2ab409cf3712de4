import { createHash } from 'node:crypto';
import { cacheFolder } from './cache-folder.ts';
import { DiagramError, type FaultyDiagram } from './diagram-error.ts';
import type { Drawing } from './drawing.ts';
import { openCache } from './drawing-cache.ts';
import { createPool, type DrawingPool, type PoolCounts } from './drawing-pool.ts';
import { rendererFingerprint } from './fingerprint.ts';
import { chosenDom } from './render/dom/doms.ts';

/**
 * A chart to draw. The name tells charts apart on a page: lower-case ASCII words with hyphens, in parts
 * divided by slashes, as the ids of the site are. Title and origins are for messages.
 */
export interface DiagramSource extends FaultyDiagram {
  readonly source: string;
}

/** What a drawer needs of a drawing. */
export const sourceOf = ({ id, title, source, origins }: Drawing): DiagramSource => ({
  name: id,
  title,
  source,
  ...(origins && { origins }),
});

/** Draws charts, and reads those it has drawn before from its cache. */
export interface Drawer {
  readonly draw: (diagram: DiagramSource) => Promise<string>;
  /** How many threads were started and charts drawn; what came from the cache is not counted. */
  readonly counts: () => PoolCounts;
  /** Removes cached charts that nobody has used for long. */
  readonly prune: () => Promise<void>;
  readonly close: () => void;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/**
 * Id of a chart on its page; different names give different ids.
 * @throws {DiagramError} when the name has another shape than an id of the site.
 */
export function diagramElementId(name: string): string {
  if (!NAME.test(name))
    throw new DiagramError(
      { name },
      { message: 'id ska bestå av gemener, siffror, bindestreck och snedstreck' },
    );
  return `d-${name.replaceAll('/', '_')}`;
}

/** Makes a drawer with a cache in the given folder. */
export function createDrawer(
  folder: string = cacheFolder('diagrams'),
  pool: DrawingPool = createPool(),
): Drawer {
  const cache = openCache(folder);
  const underWay = new Map<string, Promise<string>>();
  let fingerprint: Promise<string> | undefined;

  async function drawAs(key: string, diagram: DiagramSource): Promise<string> {
    const cached = await cache.read(key);
    if (cached !== undefined) return cached;
    const request = { source: diagram.source, id: diagramElementId(diagram.name) };
    const answer = await pool.draw(request).catch((error: unknown) => {
      throw new DiagramError(diagram, { message: error instanceof Error ? error.message : String(error) });
    });
    if ('fault' in answer) throw new DiagramError(diagram, answer.fault);
    await cache.write(key, answer.svg);
    return answer.svg;
  }

  return {
    async draw(diagram) {
      const id = diagramElementId(diagram.name);
      fingerprint ??= rendererFingerprint(process.cwd());
      const hash = createHash('sha256').update(
        JSON.stringify([await fingerprint, chosenDom(), id, diagram.source]),
      );
      const key = hash.digest('hex').slice(0, 40);
      const started = underWay.get(key);
      if (started !== undefined) return started;
      const drawn = drawAs(key, diagram).finally(() => underWay.delete(key));
      underWay.set(key, drawn);
      return drawn;
    },
    counts: pool.counts,
    prune: () => cache.prune(),
    close: pool.close,
  };
}
