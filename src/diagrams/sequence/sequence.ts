import type { Citation } from '../../model/views/citation.ts';
import type { NamedLink, NodeKind } from '../diagram.ts';

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
  readonly words: string;
  /** Said by a draft only. */
  readonly draft?: true;
  /** Where it is said. */
  readonly facts: readonly Citation[];
}

/** Words across the whole chart: what holds from here on. */
export interface Note {
  readonly type: 'note';
  readonly words: string;
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

/** A message with the conditions that it stands under, the outermost first. */
export interface PlacedMessage {
  readonly message: Message;
  readonly conditions: readonly string[];
  /** Words that stand just before it. */
  readonly notes: readonly string[];
}

/** The messages of a sequence in order, those in frames too. */
export function messagesOf(items: readonly SequenceItem[]): PlacedMessage[] {
  let notes: string[] = [];
  const visit = (item: SequenceItem, conditions: readonly string[]): PlacedMessage[] => {
    if (item.type === 'note') {
      notes.push(item.words);
      return [];
    }
    if (item.type === 'frame') {
      return item.ways.flatMap((way) =>
        way.items.flatMap((one) => visit(one, [...conditions, way.condition])),
      );
    }
    const placed = { message: item, conditions, notes };
    notes = [];
    return [placed];
  };
  return items.flatMap((item) => visit(item, []));
}
