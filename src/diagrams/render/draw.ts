import { messageLinksIn } from '../mermaid/message-links.ts';
import type { Engine, RawDiagram } from './engine.ts';
import { disguiseCodes, privateUse } from './entities.ts';
import { tightLabels } from './picture/fits.ts';
import { placeTitles } from './picture/place-titles.ts';
import { readPicture } from './picture/read-picture.ts';
import { readSequence } from './picture/read-sequence.ts';
import { trimSequence } from './picture/trim-sequence.ts';
import { nodesOfSequence } from './picture/sequence-nodes.ts';
import { writeSequence } from './picture/write-sequence.ts';
import { writeSvg } from './picture/write-svg.ts';
import type { Fault } from './worker-protocol.ts';

/** What is wrong with a chart. */
export class ChartFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
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
  new ChartFault({ message: `typsnittet saknar ${characters.map(nameCharacter).join(', ')}`, characters });

async function drawRaw(engine: Engine, source: string): Promise<RawDiagram> {
  const drawn = await engine.draw(disguiseCodes(source)).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new ChartFault({ message, line: lineOf(error) });
  });
  if (!/^(?:flowchart|sequence$)/.test(drawn.type)) {
    const message = `bara flödesscheman och sekvensdiagram kan ritas, inte "${drawn.type}"`;
    throw new ChartFault({ message, line: 1 });
  }
  return drawn;
}

function refuseTight(tight: readonly string[]): void {
  if (tight.length === 0) return;
  const message = `texten får inte plats i rutan: ${tight.join(', ')}`;
  throw new ChartFault({ message, labels: tight });
}

function cleanFlowchart({ metrics }: Engine, svg: Element, id: string): string {
  const picture = readPicture(svg);
  refuseTight(tightLabels(metrics, picture));
  return writeSvg(placeTitles(metrics, picture), id);
}

function cleanSequence({ metrics }: Engine, svg: Element, id: string, source: string): string {
  const picture = trimSequence(readSequence(svg, metrics, messageLinksIn(source)));
  refuseTight(tightLabels(metrics, { nodes: nodesOfSequence(picture) }));
  return writeSequence(picture, id);
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

  const svg = engine.parse(`<!doctype html><html><body>${raw.svg}</body></html>`).querySelector('svg');
  if (svg === null) throw new ChartFault({ message: 'Mermaid ritade ingenting' });
  return (raw.type === 'sequence' ? cleanSequence : cleanFlowchart)(engine, svg, id, source);
}
