import type { Drawing } from '../drawing.ts';
import { legendOf } from '../legend.ts';
import { READING_MARK } from '../marks.ts';
import { withWholeNames } from '../whole-names.ts';
import { UNSTATED } from './participants.ts';
import { traceSequence } from './sequence-source.ts';
import { messagesOf, type Sequence } from './sequence.ts';
import { toldOf } from './told.ts';

const MANY_UNSTATED = 'Det kan vara olika personer i olika steg.';
const NUMBERS = 'Siffran är stegets nummer.';
const ARROWS = 'Pilen går från den som gör något till den som det gäller.';
const FRAME = 'Ram: det som gäller på ett villkor.';

function legendSentences({ participants, items }: Sequence): string[] {
  const messages = messagesOf(items);
  const edges = messages.map(({ from, to, read, draft, facts }) => ({
    from,
    to,
    // The legend has nothing to tell of its words but the mark.
    label: read ? READING_MARK : '',
    facts,
    ...(draft && { draft }),
  }));
  const unstated = new Set(messages.filter(({ from }) => from === UNSTATED.key).map(({ step }) => step));
  return [
    NUMBERS,
    ARROWS,
    ...legendOf({ nodes: participants, edges }).flatMap((sentence) =>
      unstated.size > 1 && sentence.includes('säger inte vem') ? [sentence, MANY_UNSTATED] : [sentence],
    ),
    ...(items.some(({ type }) => type === 'frame') ? [FRAME] : []),
  ];
}

/** A sequence, ready to be drawn. */
export function drawingOfSequence(data: Sequence): Drawing {
  const sequence = withWholeNames(data);
  const { id, title, description } = sequence;
  return {
    id,
    kind: 'sequence',
    title,
    description,
    ...traceSequence(sequence),
    rows: { rows: [], alone: [], told: toldOf(sequence) },
    legend: legendSentences(sequence),
  };
}
