import type { Box, Point } from '../geometry/box.ts';
import type { PictureEdge, PictureEdgeLabel, PictureNode, TextBlock } from './types.ts';

/** The line below a participant, along which time goes. */
export interface Lifeline {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** An arrow with its words, and the number of the step where it has one. */
export interface PictureMessage {
  readonly line: PictureEdge;
  readonly label: PictureEdgeLabel;
  readonly number?: { readonly at: Point; readonly text: TextBlock };
  readonly href?: string;
}

/** Words in a box across lifelines. */
export interface PictureNote {
  readonly box: Box;
  readonly text: TextBlock;
}

/** Words that begin at a place, on a patch that hides the lines behind them. */
export interface PictureWords {
  readonly background: Box;
  readonly text: TextBlock;
}

/** A frame around what holds on a condition: its sort in a corner, the condition beside it. */
export interface PictureFrame {
  readonly box: Box;
  readonly corner: { readonly box: Box; readonly text: TextBlock };
  readonly title: PictureWords;
  /** Where the frame is divided, and the condition below that. */
  readonly sections: readonly { readonly y: number; readonly title: PictureWords }[];
}

/** A sequence laid out: numbers and words alone, nothing that could carry markup. */
export interface SequencePicture {
  readonly view: Box;
  readonly title: string;
  readonly description: string;
  /** In the order of the source, which is the order a keyboard visits them. */
  readonly participants: readonly PictureNode[];
  /** The same once more at the foot of the picture; empty where that is taken away. */
  readonly feet: readonly PictureNode[];
  readonly lifelines: readonly Lifeline[];
  readonly messages: readonly PictureMessage[];
  readonly notes: readonly PictureNote[];
  readonly frames: readonly PictureFrame[];
}
