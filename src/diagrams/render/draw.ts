import { parseHTML } from 'linkedom';
import type { Engine } from './engine.ts';
import { disguiseCodes, privateUse } from './entities.ts';
import { tightLabels } from './picture/fits.ts';
import { readPicture } from './picture/read-picture.ts';
import { writeSvg } from './picture/write-svg.ts';

/** What is wrong with a chart, in Swedish, and the line of its source where that is known. */
export class ChartFault extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** The line that Mermaid's parser stopped at. */
function lineOf(error: unknown): number | undefined {
  const { hash } = error as { hash?: { loc?: { first_line?: number } } };
  return hash?.loc?.first_line;
}

const nameCharacter = (character: string): string =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

const lacking = (characters: readonly string[]): ChartFault =>
  new ChartFault(`typsnittet saknar ${characters.map(nameCharacter).join(', ')}`);

async function drawRaw(engine: Engine, source: string): Promise<string> {
  const drawn = await engine.draw(disguiseCodes(source)).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new ChartFault(message, lineOf(error));
  });
  if (!drawn.type.startsWith('flowchart')) {
    throw new ChartFault(`bara flödesscheman kan ritas, inte "${drawn.type}"`, 1);
  }
  return drawn.svg;
}

/**
 * Draws one chart as clean SVG.
 * @throws {ChartFault} when the source cannot be read, the font lacks a character or a label does not
 * fit its box.
 */
export async function drawChart(engine: Engine, source: string, id: string): Promise<string> {
  const strange = privateUse(source);
  if (strange !== undefined) throw lacking([strange]);
  engine.metrics.takeMissing();
  const raw = await drawRaw(engine, source);
  const missing = engine.metrics.takeMissing();
  if (missing.length > 0) throw lacking(missing);

  const { document } = parseHTML(`<!doctype html><html><body>${raw}</body></html>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new ChartFault('Mermaid ritade ingenting');
  const picture = readPicture(svg);
  const tight = tightLabels(engine.metrics, picture);
  if (tight.length > 0) throw new ChartFault(`texten får inte plats i rutan: ${tight.join(', ')}`);
  return writeSvg(picture, id);
}
