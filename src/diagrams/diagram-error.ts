import type { Fault } from './render/worker-protocol.ts';

/** A chart that cannot be drawn. The message is Swedish and names the chart. */
export class DiagramError extends Error {
  /** Id of the chart. */
  readonly diagram: string;
  readonly fault: Fault;

  constructor(diagram: string, fault: Fault | string) {
    const known = typeof fault === 'string' ? { message: fault } : fault;
    const place = known.line === undefined ? '' : `, rad ${known.line}`;
    super(`Diagrammet "${diagram}"${place}: ${known.message}`);
    this.name = 'DiagramError';
    this.diagram = diagram;
    this.fault = known;
  }
}
