import type { Origin } from './origin.ts';

/** A line of the source and the part of the chart that it writes. */
export interface TracedLine {
  readonly text: string;
  readonly origin?: Origin;
}

/** Mermaid source and, by line from 1, the part of the chart that a line writes. */
export interface TracedSource {
  readonly source: string;
  readonly origins: ReadonlyMap<number, Origin>;
}

/** The same lines two spaces further in. */
export const indented = (lines: readonly TracedLine[]): TracedLine[] =>
  lines.map((line) => ({ ...line, text: `  ${line.text}` }));

/** Lines as one source, which ends in a line break. */
export function tracedSource(lines: readonly TracedLine[]): TracedSource {
  const origins = lines.flatMap(({ origin }, index) => (origin ? [[index + 1, origin] as const] : []));
  return { source: [...lines.map(({ text }) => text), ''].join('\n'), origins: new Map(origins) };
}
