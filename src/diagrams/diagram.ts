import type { Citation } from '../model/views/citation.ts';

/**
 * What a node stands for; the look follows it. `ego` is the one that the chart is about, `written` what
 * the text names without saying who, `unstated` what somebody does and the text does not say who,
 * `question` where a way divides.
 */
export type NodeKind =
  'ego' | 'organisation' | 'group' | 'post' | 'written' | 'unstated' | 'more' | 'question';

/** A name, with its page where it has one. */
export interface NamedLink {
  readonly label: string;
  readonly url?: string;
}

/** One of several that a chart shows as one node, and how it is tied. */
export interface FoldedMember extends NamedLink {
  readonly relation: string;
}

/** A box in a chart. */
export interface DiagramNode extends NamedLink {
  readonly key: string;
  readonly kind: NodeKind;
  /** What a list calls it once it has been named in full: "steg 5". */
  readonly short?: string;
  /** Why it stands where it does is our reading. */
  readonly read?: true;
  /** For `more`: those that the node stands for. */
  readonly members?: readonly FoldedMember[];
}

/** A line between two boxes. Read along it, its label makes a true sentence. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  /** One or more relations, divided by "; ". */
  readonly label: string;
  /** Said by a draft only. */
  readonly draft?: true;
  /** The label says no more than the line: it stands in the list alone. */
  readonly quiet?: true;
  /** Quiet, but for the mark that it is our reading. */
  readonly starred?: true;
  /** The relation reads the same from both ends. */
  readonly mutual?: true;
  /** The text gives no order between the two: drawn without an arrow. */
  readonly unordered?: true;
  /** Words elsewhere tell which way to read it: drawn without an arrow. */
  readonly plain?: true;
  /** Its end is laid out before its start: who stands above the one that a chart is about. */
  readonly upwards?: true;
  /** The lines that this one stands for, each between boxes: the list says them instead. */
  readonly of?: readonly DiagramEdge[];
  /** Where it is said. */
  readonly facts: readonly Citation[];
}

/** A frame around boxes. */
export interface DiagramCluster {
  /** For a frame that a line ends at or that another frame holds; no box has the same. */
  readonly key?: string;
  /** A name, or the relations that those in it share, divided by "; ". */
  readonly label: string;
  /** Keys of boxes and of frames within. */
  readonly nodes: readonly string[];
  /** Its boxes stand close: lines end at the frame, none at a box in it. */
  readonly packed?: true;
}

/** A chart as data: what is drawn, and what the list beside it says. */
export interface Diagram {
  /** Names the chart on its page and in messages: an id of the site. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Down the page (superiors above) or along it. */
  readonly direction: 'TB' | 'LR';
  /** Characters on a line in a box; about 20 where nothing is said. */
  readonly labelWidth?: number;
  /** Its boxes stand for parties: the legend tells their kinds apart. */
  readonly parties?: true;
  /** How to read it, a sentence each: the legend begins with them. */
  readonly reading?: readonly string[];
  readonly nodes: readonly DiagramNode[];
  /** Those that a folded box stands for, where rows of the list name them one by one. */
  readonly folded?: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly clusters?: readonly DiagramCluster[];
  /** Keys laid out one before the other where no line says so. */
  readonly inOrder?: readonly (readonly [first: string, second: string])[];
}

/** Divides the relations of a line. */
export const RELATION_DIVIDER = '; ';

/** Id of the list beside a chart, where a folded node leads. */
export const listElementId = (diagram: string): string => `lista-${diagram.replaceAll('/', '_')}`;
