/** A chart that cannot be drawn. The message is Swedish and names the chart. */
export class DiagramError extends Error {
  readonly diagram: string;
  /** Line of the Mermaid source, where it is known. */
  readonly line: number | undefined;

  constructor(diagram: string, fault: string, line?: number) {
    const place = line === undefined ? '' : `, rad ${line}`;
    super(`Diagrammet "${diagram}"${place}: ${fault}`);
    this.name = 'DiagramError';
    this.diagram = diagram;
    this.line = line;
  }
}
