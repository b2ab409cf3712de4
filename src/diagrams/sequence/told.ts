import type { NamedLink } from '../diagram.ts';
import type { Told } from '../diagram-rows.ts';
import { READING_MARK, spelledOut } from '../marks.ts';
import { UNSTATED } from './participants.ts';
import type { Message, Participant, Sequence, SequenceItem } from './sequence.ts';

/** What ends a sentence ends it already. */
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

const nameOf = ({ label, url }: Participant): NamedLink => ({ label, ...(url !== undefined && { url }) });

/** "Rådet utser (ska) ordföranden, genom nätverken." with names as links. */
function sentenceOf(message: Message, from: Participant, to: Participant): (string | NamedLink)[] {
  const { words, more = [], namesEnd, read } = message;
  // Words of the text and acts of nobody named do not follow a name as its verb.
  const apart = from.key === UNSTATED.key || words.startsWith('”');
  const verb = `${apart ? ': ' : ' '}${words}`;
  const rest = `${more.map((one) => `, ${one}`).join('')}${read ? spelledOut(READING_MARK) : ''}`;
  if (from === to) return [nameOf(from), ended(`${verb}${rest}`)];
  if (namesEnd) return [nameOf(from), `${verb}${rest} (här: `, nameOf(to), ').'];
  return [nameOf(from), `${verb} `, nameOf(to), ended(rest)];
}

/** A sequence as a list of sentences, in the order that they happen, each under what has to hold for it. */
export function toldOf({ participants, items }: Sequence): Told[] {
  const people = new Map(participants.map((one) => [one.key, one]));
  const step = (message: Message): Told[] => {
    const [from, to] = [people.get(message.from), people.get(message.to)];
    if (from === undefined || to === undefined) return [];
    const { step: number, url, draft, facts } = message;
    return [
      {
        type: 'step',
        step: { label: `Steg ${number}`, ...(url !== undefined && { url }) },
        sentence: sentenceOf(message, from, to),
        draft: draft === true,
        facts,
      },
    ];
  };
  const tell = ([first, ...rest]: readonly SequenceItem[]): Told[] => {
    if (first === undefined) return [];
    if (first.type === 'message') return [...step(first), ...tell(rest)];
    if (first.type === 'note') {
      if (first.holds) return [{ type: 'under', head: `${first.words}:`, items: tell(rest) }];
      return [{ type: 'note', words: ended(first.words) }, ...tell(rest)];
    }
    const sort = first.ways.length > 1 ? 'Vägval' : 'Villkor';
    const ways = first.ways.map(({ condition, items: inside }): Told => ({
      type: 'under',
      head: ended(`${sort}: ${condition}`),
      items: tell(inside),
    }));
    return [...ways, ...tell(rest)];
  };
  return tell(items);
}
