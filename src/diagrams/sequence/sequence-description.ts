import { counted } from '../../model/views/swedish.ts';
import { UNSTATED } from './participants.ts';
import { messagesOf, type Sequence, type SequenceItem } from './sequence.ts';

const stepsOf = (items: readonly SequenceItem[]): Set<number> =>
  new Set(messagesOf(items).map(({ step }) => step));

const counts = (steps: number): string => counted(steps, 'steg', 'steg');

/** How many steps no text gives the order of. */
function unordered(items: readonly SequenceItem[]): number {
  return items.reduce((sum, item) => {
    if (item.type === 'frame') return sum + unordered(item.ways.flatMap((way) => way.items));
    return sum + (item.type === 'note' && item.gap ? 1 : 0);
  }, 0);
}

/**
 * What a sequence looks like, for who does not see it: how much there is to hear and in what order, and
 * what the text leaves open.
 */
export function sequenceDescription({
  participants,
  items,
}: Pick<Sequence, 'participants' | 'items'>): string {
  const frames = items.filter(({ type }) => type === 'frame');
  const unstated = new Set(
    messagesOf(items).flatMap(({ from, step }) => (from === UNSTATED.key ? [step] : [])),
  );
  const named = participants.filter(({ key }) => key !== UNSTATED.key).length;
  const onCondition = stepsOf(frames).size;
  const gaps = unordered(items);
  return [
    `${counts(stepsOf(items).size)} mellan ${counted(named, 'part', 'parter')}.`,
    'Först nämns parterna, sedan stegen uppifrån och ned.',
    ...(onCondition > 0 ? [`${counts(onCondition)} gäller bara på ett villkor.`] : []),
    ...(unstated.size > 0 ? [`Vem som gör det anges inte i ${counts(unstated.size)}.`] : []),
    ...(gaps > 0 ? [`Ordningen anges inte för ${counts(gaps)}.`] : []),
  ].join(' ');
}
