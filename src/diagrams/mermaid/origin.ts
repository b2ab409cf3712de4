import type { Citation } from '../../model/views/citation.ts';
import type { Diagram, DiagramCluster, DiagramEdge, DiagramNode } from '../diagram.ts';

/** A part of a chart, for messages: what it is, the words in it, and where they come from. */
export interface Origin {
  /** Swedish, with the label: "rutan ”Ledningsgruppen”". */
  readonly part: string;
  /** All that is written in it. */
  readonly words: string;
  /** For a box: its key, which is an id of the site where it stands for an entity. */
  readonly key?: string;
  /** Statements that put it there; for a box, those of its lines. */
  readonly facts: readonly Citation[];
}

/** Citations with each statement once, in the order they first come. */
export const eachOnce = (facts: readonly Citation[]): Citation[] => [
  ...new Map(facts.map((fact) => [fact.statement, fact])).values(),
];

/** Where a box comes from. */
export function nodeOrigin({ key, label }: DiagramNode, { edges }: Diagram): Origin {
  const lines = edges.flatMap((edge) => edge.of ?? [edge]);
  const touching = lines.filter(({ from, to }) => from === key || to === key);
  return {
    part: `rutan ”${label}”`,
    words: label,
    key,
    facts: eachOnce(touching.flatMap(({ facts }) => facts)),
  };
}

/** Where a line comes from. */
export function edgeOrigin({ from, to, label, facts }: DiagramEdge, diagram: Diagram): Origin {
  const named = [...diagram.nodes, ...(diagram.clusters ?? [])];
  const nameOf = (key: string): string => named.find((one) => one.key === key)?.label ?? key;
  return { part: `linjen från ”${nameOf(from)}” till ”${nameOf(to)}”`, words: label, facts };
}

/** Where a frame comes from: one that lines end at, from what those say. */
export function clusterOrigin({ key, label }: DiagramCluster, { edges }: Diagram): Origin {
  const ending = edges.filter(({ from, to }) => key !== undefined && (from === key || to === key));
  return { part: `ramen ”${label}”`, words: label, facts: eachOnce(ending.flatMap(({ facts }) => facts)) };
}
