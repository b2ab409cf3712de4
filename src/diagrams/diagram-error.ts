import type { Origin } from './mermaid/origin.ts';
import { visible } from './mermaid/escape.ts';
import type { Fault } from './render/worker-protocol.ts';

/** What an error needs to know of the chart. */
export interface FaultyDiagram {
  /** Id of the chart. */
  readonly name: string;
  readonly title?: string;
  readonly origins?: ReadonlyMap<number, Origin>;
}

/** The parts of a chart that a fault is about, each once; none where it is about all of it. */
function partsOf({ line, characters = [], labels = [] }: Fault, { origins }: FaultyDiagram): Origin[] {
  const meant = [...(origins ?? [])].filter(
    ([own, { words }]) =>
      own === line ||
      characters.some((character) => words.includes(character)) ||
      labels.includes(visible(words)),
  );
  return [...new Map(meant.map(([, origin]) => [origin.part, origin])).values()];
}

/** A chart that cannot be drawn. The message is Swedish and names the chart and the part of it. */
export class DiagramError extends Error {
  /** Id of the chart. */
  readonly diagram: string;
  readonly fault: Fault;
  readonly parts: readonly Origin[];

  constructor(diagram: FaultyDiagram, fault: Fault) {
    const parts = partsOf(fault, diagram);
    const line = fault.line === undefined ? '' : `, rad ${fault.line}`;
    const where = parts.map(({ part }) => `, ${part}`).join('');
    super(`Diagrammet "${diagram.title ?? diagram.name}"${line}${where}: ${fault.message}`);
    this.name = 'DiagramError';
    this.diagram = diagram.name;
    this.fault = fault;
    this.parts = parts;
  }
}
