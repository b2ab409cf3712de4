import type { DiagramRow, RowEnd } from '../diagram-rows.ts';
import type { Drawing } from '../drawing.ts';
import { legendOf } from '../legend.ts';
import { READING_MARK } from '../marks.ts';
import { UNSTATED } from './participants.ts';
import { traceSequence } from './sequence-source.ts';
import { messagesOf, type PlacedMessage, type Sequence } from './sequence.ts';

/** The other end of what concerns nobody else. */
const NOBODY_ELSE: RowEnd = { label: 'ingen annan nämns' };

const MANY_UNSTATED = 'Det kan vara olika personer i olika steg.';
const NUMBERS = 'Siffran är stegets nummer.';
const FRAME = 'Ram: det som gäller på ett villkor.';

function rowOf(
  { message, conditions, notes }: PlacedMessage,
  ends: ReadonlyMap<string, RowEnd>,
): DiagramRow[] {
  const { step, from, to, words, draft, facts } = message;
  const [a, b] = [ends.get(from), from === to ? NOBODY_ELSE : ends.get(to)];
  if (a === undefined || b === undefined) return [];
  const relations = [`steg ${step}: ${words}`, ...conditions, ...notes];
  return [{ from: a, relations, to: b, draft: draft === true, facts }];
}

function legendSentences({ participants, items }: Sequence): string[] {
  const messages = messagesOf(items).map(({ message }) => message);
  const edges = messages.map(({ from, to, words, draft, facts }) => ({
    from,
    to,
    // The legend has nothing to tell of its words but the mark.
    label: words.endsWith(READING_MARK) ? READING_MARK : '',
    facts,
    ...(draft && { draft }),
  }));
  const unstated = new Set(messages.filter(({ from }) => from === UNSTATED.key).map(({ step }) => step));
  return [
    NUMBERS,
    ...legendOf({ nodes: participants, edges }).flatMap((sentence) =>
      unstated.size > 1 && sentence.includes('säger inte vem') ? [sentence, MANY_UNSTATED] : [sentence],
    ),
    ...(items.some(({ type }) => type === 'frame') ? [FRAME] : []),
  ];
}

/** A sequence, ready to be drawn. */
export function drawingOfSequence(sequence: Sequence): Drawing {
  const { id, title, description, participants, items } = sequence;
  const ends = new Map(
    participants.map(({ key, label, url }): [string, RowEnd] => [
      key,
      { label, ...(url !== undefined && { url }) },
    ]),
  );
  return {
    id,
    kind: 'sequence',
    title,
    description,
    ...traceSequence(sequence),
    rows: { rows: messagesOf(items).flatMap((one) => rowOf(one, ends)), alone: [] },
    legend: legendSentences(sequence),
  };
}
