import type { Citation } from '../../model/views/citation.ts';
import { shortened } from '../build/shortened.ts';
import type { NamedLink, NodeKind } from '../diagram.ts';
import { READING_MARK } from '../marks.ts';

const LONGEST = 140;

/** Somebody who says, gives or does something, or whom that concerns. */
export interface Participant extends NamedLink {
  readonly key: string;
  readonly kind: NodeKind;
}

/** What one says, gives or does to another, or by itself: then both ends are the same. */
export interface Message {
  readonly type: 'message';
  /** Number of the step on the page of the path. */
  readonly step: number;
  /** Keys of participants. */
  readonly from: string;
  readonly to: string;
  /** "utser (ska)": a verb with its strength, or words of the text in quotes. */
  readonly words: string;
  /** What belongs to it: "genom nätverken". */
  readonly more?: readonly string[];
  /** The words name whom it concerns, so that who hears them does not miss it. */
  readonly namesEnd?: true;
  /** Our reading of the text. */
  readonly read?: true;
  /** Where the step is told. */
  readonly url?: string;
  /** Said by a draft only. */
  readonly draft?: true;
  /** Where it is said. */
  readonly facts: readonly Citation[];
}

/** Words across the whole chart. */
export interface Note {
  readonly type: 'note';
  readonly words: string;
  /** A condition for all that comes after. */
  readonly holds?: true;
  /** No text gives the order of the step that comes next. */
  readonly gap?: true;
}

/** Ways that hold on a condition each: one, or one for each answer to a question. */
export interface Frame {
  readonly type: 'frame';
  readonly ways: readonly { readonly condition: string; readonly items: readonly SequenceItem[] }[];
}

/** What stands below each other in a sequence. */
export type SequenceItem = Message | Note | Frame;

/** Who says, gives or does what to whom, in order. */
export interface Sequence {
  /** An id of the site. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** From left to right. */
  readonly participants: readonly Participant[];
  readonly items: readonly SequenceItem[];
}

/** What stands on the arrow of a message: "utser (ska), genom nätverken*". */
export const arrowWords = ({ words, more = [], read }: Message): string =>
  `${shortened([words, ...more].join(', '), LONGEST)}${read ? READING_MARK : ''}`;

/** The messages of a sequence in order, those in frames too. */
export function messagesOf(items: readonly SequenceItem[]): Message[] {
  return items.flatMap((item) => {
    if (item.type === 'message') return [item];
    return item.type === 'frame' ? item.ways.flatMap((way) => messagesOf(way.items)) : [];
  });
}
