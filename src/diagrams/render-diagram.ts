import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DiagramError } from './diagram-error.ts';
import { drawInThread } from './drawing-thread.ts';
import { rendererFingerprint } from './fingerprint.ts';

/** A chart to draw. The name tells charts apart on a page and in messages. */
export interface DiagramSource {
  /** Lower-case ASCII words with hyphens, in parts divided by slashes: an id of the site. */
  readonly name: string;
  readonly source: string;
}

const CACHE = '.cache/diagrams';
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

let fingerprint: Promise<string> | undefined;
const underWay = new Map<string, Promise<string>>();

/**
 * Id of a chart on its page; different names give different ids.
 * @throws {DiagramError} when the name has another shape than an id of the site.
 */
export function diagramElementId(name: string): string {
  if (!NAME.test(name))
    throw new DiagramError(name, 'namnet ska bestå av gemener, siffror, bindestreck och snedstreck');
  return `d-${name.replaceAll('/', '_')}`;
}

async function readCached(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that another process never reads half a file. */
async function writeCached(file: string, svg: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, svg);
  await rename(draft, file);
}

async function draw({ name, source }: DiagramSource, file: string): Promise<string> {
  const cached = await readCached(file);
  if (cached !== undefined) return cached;
  const answer = await drawInThread({ source, id: diagramElementId(name) }).catch((error: unknown) => {
    throw new DiagramError(name, error instanceof Error ? error.message : String(error));
  });
  if ('fault' in answer) throw new DiagramError(name, answer.fault, answer.line);
  await writeCached(file, answer.svg);
  return answer.svg;
}

/**
 * Draws Mermaid source as SVG to put inline in a page: no style or script in it, colours from
 * `src/styles/diagram.css`. The same source gives the same bytes; what was drawn before is read from
 * the cache.
 * @throws {DiagramError} naming the chart, and the line where it is known.
 */
export async function renderDiagram(diagram: DiagramSource): Promise<string> {
  const id = diagramElementId(diagram.name);
  const root = process.cwd();
  fingerprint ??= rendererFingerprint(root);
  const hash = createHash('sha256').update(JSON.stringify([await fingerprint, id, diagram.source]));
  const key = hash.digest('hex').slice(0, 40);
  const started = underWay.get(key);
  if (started !== undefined) return started;
  const drawn = draw(diagram, path.join(root, CACHE, `${key}.svg`)).finally(() => underWay.delete(key));
  underWay.set(key, drawn);
  return drawn;
}
