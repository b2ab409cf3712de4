import { UNSAID } from '../../model/views/phrase.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { Frame, SequenceItem } from './sequence.ts';

/** Something in a sequence and what has to hold for it, the widest condition first. */
export interface Conditional {
  readonly conditions: readonly string[];
  readonly item: SequenceItem;
}

/** The note before a step whose place in time no text gives. */
export const orderNote = (step: number): string => `Steg ${step}: ordningen ${UNSAID}`;

/** The conditions that two have in common, from the outside in. */
export function sharedConditions(a: readonly string[], b: readonly string[]): string[] {
  const differing = a.findIndex((condition, index) => condition !== b[index]);
  return a.slice(0, differing === -1 ? a.length : differing);
}

function frameOf(condition: string, all: readonly Conditional[]): Frame {
  const items = framed(all.map(({ conditions, item }) => ({ item, conditions: conditions.slice(1) })));
  return { type: 'frame', ways: [{ condition, items }] };
}

/** Puts neighbours that stand under the same condition in one frame, and frames in frames. */
function framed(all: readonly Conditional[]): SequenceItem[] {
  const items: SequenceItem[] = [];
  for (let at = 0; at < all.length;) {
    const [condition] = all[at]?.conditions ?? [];
    const end = all.findIndex(({ conditions }, index) => index > at && conditions[0] !== condition);
    const same = all.slice(at, end === -1 ? all.length : end);
    if (condition === undefined) items.push(...same.map(({ item }) => item));
    else items.push(frameOf(condition, same));
    at += same.length;
  }
  return items;
}

/** A course of events with its frames. What holds for all of it is a note over it. */
export function itemsOf(all: readonly Conditional[]): SequenceItem[] {
  const [first, ...rest] = all.map(({ conditions }) => conditions);
  const common = rest.reduce(sharedConditions, first ?? []);
  const inside = all.map(({ conditions, item }) => ({ item, conditions: conditions.slice(common.length) }));
  return [
    ...common.map((words) => ({ type: 'note' as const, words: upperFirst(words), holds: true as const })),
    ...framed(inside),
  ];
}
