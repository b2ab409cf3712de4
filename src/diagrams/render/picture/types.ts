import type { Box, Point } from '../geometry/box.ts';

/** The outline of a node or of a part of it, in the node's own coordinates. */
export type Shape =
  | { readonly type: 'rect'; readonly box: Box; readonly radius: number }
  | { readonly type: 'ellipse'; readonly centre: Point; readonly radii: Point }
  | { readonly type: 'polygon'; readonly points: readonly Point[] };

/** Lines of text, each with its baseline; `x` is the middle of centred text and the start of other. */
export interface TextBlock {
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly baseline: number }[];
}

/** A box with its label. Shapes and text are relative to `at`. */
export interface PictureNode {
  readonly at: Point;
  readonly shapes: readonly Shape[];
  readonly text: TextBlock;
  /** Class names from the source, without Mermaid's own. */
  readonly kinds: readonly string[];
  readonly href?: string;
}

/** A line between nodes. */
export interface PictureEdge {
  readonly points: readonly Point[];
  readonly line: 'solid' | 'dotted' | 'thick';
  readonly arrowAtStart: boolean;
  readonly arrowAtEnd: boolean;
}

/** Words on a line, with the patch that keeps them readable. Relative to `at`. */
export interface PictureEdgeLabel {
  readonly at: Point;
  readonly background: Box;
  readonly text: TextBlock;
}

/** A frame around nodes, with its title, which starts at its `x` once it is placed. */
export interface PictureCluster {
  readonly box: Box;
  readonly text: TextBlock;
}

/** A chart laid out: numbers and words alone, nothing that could carry markup. */
export interface Picture {
  readonly view: Box;
  readonly title: string;
  readonly description: string;
  readonly clusters: readonly PictureCluster[];
  readonly edges: readonly PictureEdge[];
  readonly edgeLabels: readonly PictureEdgeLabel[];
  /** In the order of the source, which is the order a keyboard visits them. */
  readonly nodes: readonly PictureNode[];
}
