import { escapeLine } from '../mermaid/escape.ts';
import { indented, tracedSource, type TracedLine, type TracedSource } from '../mermaid/traced-source.ts';
import { ownLink } from '../render/picture/own-link.ts';
import { messageLinkLines } from '../mermaid/message-links.ts';
import { frameOrigin, messageOrigin, noteOrigin, participantOrigin } from './sequence-origin.ts';
import {
  arrowWords,
  type Frame,
  type Message,
  type Note,
  type Participant,
  type Sequence,
  type SequenceItem,
} from './sequence.ts';
import { nameWords, wrappedWords } from './source-words.ts';

const MESSAGE_WIDTH = 26;
/** Notes and frames reach from the first to the last; this much text fits between two beside each other. */
const ACROSS = 23;
/** What the corner of a frame takes of that. */
const CORNER = 8;

/** The link and the kind go with the participant in words of Mermaid's own, as in a flowchart. */
function participantLines(sequence: Sequence, one: Participant, name: string): TracedLine[] {
  const own = ownLink(one.url ?? null);
  const origin = participantOrigin(one, sequence);
  return [
    `participant ${name} as ${nameWords(one.label)}`,
    `properties ${name}: {"class": "actor ${one.kind}"}`,
    ...(own === undefined ? [] : [`link ${name}: Sida @ ${own.replaceAll('#', '#35;')}`]),
  ].map((text) => ({ text, origin }));
}

/** Writes what happens between participants, in the order it happens. */
class Happenings {
  /** Of each message, in order. */
  readonly links: (string | undefined)[] = [];
  private counted = 0;
  private readonly sequence: Sequence;
  private readonly names: ReadonlyMap<string, string>;

  constructor(sequence: Sequence, names: ReadonlyMap<string, string>) {
    this.sequence = sequence;
    this.names = names;
  }

  of(items: readonly SequenceItem[]): TracedLine[] {
    return items.flatMap((item) => {
      if (item.type === 'note') return this.note(item);
      return item.type === 'frame' ? this.frame(item) : this.message(item);
    });
  }

  private width(): number {
    return ACROSS * Math.max(1, this.names.size - 1);
  }

  private note(note: Note): TracedLine[] {
    const all = [...new Set(this.names.values())];
    const ends = [...new Set([all[0] ?? '', all.at(-1) ?? ''])];
    const text = `Note over ${ends.join(',')}: ${wrappedWords(note.words, this.width())}`;
    return [{ text, origin: noteOrigin(note) }];
  }

  private frame(frame: Frame): TracedLine[] {
    const [first, ...rest] = frame.ways;
    if (first === undefined) return [];
    const origin = frameOrigin(frame);
    const way = (keyword: string, { condition, items }: Frame['ways'][number]): TracedLine[] => [
      { text: `${keyword} ${wrappedWords(condition, this.width() - CORNER)}`, origin },
      ...indented(this.of(items)),
    ];
    return [
      ...way(rest.length === 0 ? 'opt' : 'alt', first),
      ...rest.flatMap((one) => way('else', one)),
      { text: 'end', origin },
    ];
  }

  /** Mermaid counts messages; a step may have several or none, so its number is set where they part. */
  private message(message: Message): TracedLine[] {
    const { step, from, to, url, draft } = message;
    const [a, b] = [this.names.get(from), this.names.get(to)];
    if (a === undefined || b === undefined) return [];
    const numbered = this.counted > 0 && step === this.counted + 1 ? [] : [`autonumber ${step}`];
    this.counted = step;
    this.links.push(ownLink(url ?? null));
    const arrow = `${a}${draft ? '-->>' : '->>'}${b}: ${wrappedWords(arrowWords(message), MESSAGE_WIDTH)}`;
    const origin = messageOrigin(message, this.sequence);
    return [...numbered, arrow].map((text) => ({ text, origin }));
  }
}

/**
 * Mermaid source of a sequence: the same for the same data, readable for whoever copies it. Every word
 * that is not Mermaid's own is escaped.
 */
export function traceSequence(sequence: Sequence): TracedSource {
  const { title, description, participants, items } = sequence;
  const names = new Map(participants.map(({ key }, index) => [key, `p${index + 1}`]));
  const happenings = new Happenings(sequence, names);
  const happening = happenings.of(items);
  return tracedSource([
    { text: 'sequenceDiagram' },
    ...indented([
      { text: `accTitle: ${escapeLine(title)}` },
      { text: `accDescr: ${escapeLine(description)}` },
      ...participants.flatMap((one) => participantLines(sequence, one, names.get(one.key) ?? '')),
      ...happening,
      ...messageLinkLines(happenings.links).map((text) => ({ text })),
    ]),
  ]);
}
