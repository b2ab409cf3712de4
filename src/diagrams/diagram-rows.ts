import type { Citation } from '../model/views/citation.ts';
import { citedPlaces } from './cited-places.ts';
import {
  RELATION_DIVIDER,
  type Diagram,
  type DiagramNode,
  type FoldedMember,
  type NamedLink,
} from './diagram.ts';
import { READING_MARK } from './marks.ts';

/** An end of a row; a folded box names all it stands for. */
export interface RowEnd extends NamedLink {
  readonly members?: readonly FoldedMember[];
  /** What it is called once it has been named in full. */
  readonly short?: string;
}

/** One line of a chart in words: "A – utser ordförande (ska) – B". */
export interface DiagramRow {
  readonly from: RowEnd;
  readonly relations: readonly string[];
  readonly to: RowEnd;
  readonly draft: boolean;
  readonly facts: readonly Citation[];
}

/** A step of a chart that is told in order, as a sentence: names stand in it with their pages. */
export interface ToldStep {
  readonly type: 'step';
  readonly step: NamedLink;
  readonly sentence: readonly (string | NamedLink)[];
  readonly draft: boolean;
  readonly facts: readonly Citation[];
}

/** What a chart tells in order: a step, a remark, or what stands under a condition. */
export type Told =
  | ToldStep
  | { readonly type: 'note'; readonly words: string }
  | { readonly type: 'under'; readonly head: string; readonly items: readonly Told[] };

/** The content of a chart as a list: the boxes that no line touches, and one row for each line. */
export interface DiagramRows {
  readonly rows: readonly DiagramRow[];
  readonly alone: readonly RowEnd[];
  /** Instead of both, for a chart whose order is what it says. */
  readonly told?: readonly Told[];
}

function endOf({ label, members, read, short, ...node }: DiagramNode, cited: string | undefined): RowEnd {
  const url = node.url ?? cited;
  return {
    label: read ? `${label}${READING_MARK}` : label,
    ...(url !== undefined && { url }),
    ...(members !== undefined && { members }),
    ...(short !== undefined && { short }),
  };
}

/** A chart as rows, so that everything it shows can be read, heard, searched and printed as text. */
export function diagramRows(diagram: Diagram): DiagramRows {
  const nodes = new Map([...diagram.nodes, ...(diagram.folded ?? [])].map((node) => [node.key, node]));
  const edges = diagram.edges.flatMap((edge) => edge.of ?? [edge]);
  const cited = citedPlaces(diagram);
  const ended = (node: DiagramNode): RowEnd => endOf(node, cited.get(node.key));
  const rows = edges.flatMap(({ from, to, label, draft, facts }): DiagramRow[] => {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    if (a === undefined || b === undefined) return [];
    const relations = label.split(RELATION_DIVIDER);
    return [{ from: ended(a), relations, to: ended(b), draft: draft === true, facts }];
  });
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const isNamed = ({ key, kind }: DiagramNode): boolean =>
    touched.has(key) || (kind === 'more' && diagram.folded !== undefined);
  return { rows, alone: diagram.nodes.filter((node) => !isNamed(node)).map(ended) };
}
