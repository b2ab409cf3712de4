import type { Diagram, DiagramEdge, NodeKind } from './diagram.ts';

const BOXES: Partial<Record<NodeKind, string>> = {
  written: 'Streckad ruta: ord ur texten.',
  unstated: 'Streckad ruta: texten säger inte vem.',
};

const LINES: readonly [(edge: DiagramEdge) => boolean, string][] = [
  [({ mutual, plain }) => mutual === true && !plain, 'Streck utan pil: gäller åt båda hållen.'],
  [({ unordered }) => unordered === true, 'Streck utan pil: ordningen anges inte.'],
  [({ draft }) => draft === true, 'Streckad linje: enligt utkast.'],
];

/** What the marks of a chart mean, a sentence for each that it uses. */
export function legendOf({
  nodes,
  edges,
  reading = [],
}: Pick<Diagram, 'nodes' | 'edges' | 'reading'>): string[] {
  const boxes = new Set(nodes.flatMap(({ kind }) => BOXES[kind] ?? []));
  return [...reading, ...boxes, ...LINES.flatMap(([uses, words]) => (edges.some(uses) ? [words] : []))];
}
