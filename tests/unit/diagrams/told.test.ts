import { describe, expect, test } from 'vitest';
import { awayFrom, moveRows } from '../../../src/diagrams/away-links.ts';
import { drawingOfSequence } from '../../../src/diagrams/sequence/sequence-drawing.ts';
import { sequenceDescription } from '../../../src/diagrams/sequence/sequence-description.ts';
import { UNSTATED } from '../../../src/diagrams/sequence/participants.ts';
import type { Message, SequenceItem } from '../../../src/diagrams/sequence/sequence.ts';
import { toldLines } from '../../../src/diagrams/told-lines.ts';
import { people, sends, sequence } from '../../fixtures/sequences.ts';

const PEOPLE = [...people('Rådet', 'Ordföranden', 'Län', 'Eta'), UNSTATED];
const nobody = (message: Message): Message => ({ ...message, from: UNSTATED.key });
const toldOf = (...items: SequenceItem[]) => drawingOfSequence(sequence(PEOPLE, items)).rows.told ?? [];
const lines = (...items: SequenceItem[]) => toldLines(toldOf(...items));

describe('a message as a sentence', () => {
  test.each<[string, Message, string]>([
    ['a verb between both ends', sends(1, 0, 1, 'utser (ska)'), 'Steg 1. Rådet utser (ska) Ordföranden.'],
    [
      'what belongs to it, after both',
      { ...sends(2, 0, 1, 'utser'), more: ['genom nätverken', 'gäller planen'] },
      'Steg 2. Rådet utser Ordföranden, genom nätverken, gäller planen.',
    ],
    ['nobody else', sends(1, 0, 0, 'beslutar om planen'), 'Steg 1. Rådet beslutar om planen.'],
    ['nobody named', nobody(sends(3, 0, 1, 'informerar')), 'Steg 3. Vem anges inte: informerar Ordföranden.'],
    ['words of the text', sends(1, 0, 0, '”Följa upp” (kan)'), 'Steg 1. Rådet: ”Följa upp” (kan).'],
    [
      'words that name the end',
      { ...sends(1, 0, 1, 'har plats för Ordföranden och Eta'), namesEnd: true },
      'Steg 1. Rådet har plats för Ordföranden och Eta (här: Ordföranden).',
    ],
    [
      'our reading',
      { ...sends(1, 0, 1, 'utser'), read: true },
      'Steg 1. Rådet utser Ordföranden (vår läsning).',
    ],
    ['a draft', sends(1, 0, 1, 'utser', true), 'Steg 1. Rådet utser Ordföranden. (enligt utkast)'],
    [
      'words that the picture has no room for, whole',
      sends(1, 0, 0, 'x '.repeat(100).trim()),
      `Steg 1. Rådet ${'x '.repeat(100).trim()}.`,
    ],
  ])('%s', (_name, message, line) => {
    expect(lines(message)).toEqual([line]);
  });

  test('links to the step and to both ends, and to their places from another page', () => {
    const told = toldOf({ ...sends(1, 0, 1, 'utser'), url: '#steg-a' });
    expect(told).toMatchObject([
      {
        step: { label: 'Steg 1', url: '#steg-a' },
        sentence: [{ url: '/grupper/g0/' }, ' utser ', { url: '#steg-x' }, '.'],
      },
    ]);
    const frame: SequenceItem = { type: 'frame', ways: [{ condition: 'x', items: [sends(1, 1, 1, 'y')] }] };
    const moved = moveRows({ rows: [], alone: [], told: toldOf(frame) }, awayFrom('/vag/', 'lista'));
    expect(moved.told).toMatchObject([{ items: [{ sentence: [{ url: '/vag/#steg-x' }, ' y.'] }] }]);
  });
});

describe('what has to hold', () => {
  test('for all that follows stands before it, and a frame before what is in it', () => {
    expect(
      lines(
        { type: 'note', words: 'När någon slutar', holds: true },
        sends(1, 0, 1, 'a'),
        {
          type: 'frame',
          ways: [
            { condition: 'Räcker det? ja', items: [sends(2, 0, 1, 'b')] },
            { condition: 'Räcker det? nej', items: [{ type: 'note', words: 'Vägen går vidare' }] },
          ],
        },
        { type: 'note', words: 'Steg 3: ordningen anges inte', gap: true },
        {
          type: 'frame',
          ways: [
            {
              condition: 'vid behov',
              items: [{ type: 'frame', ways: [{ condition: 'om så är', items: [sends(3, 0, 1, 'c')] }] }],
            },
          ],
        },
      ),
    ).toEqual([
      'När någon slutar:',
      '  Steg 1. Rådet a Ordföranden.',
      '  Vägval: Räcker det? ja.',
      '    Steg 2. Rådet b Ordföranden.',
      '  Vägval: Räcker det? nej.',
      '    Vägen går vidare.',
      '  Steg 3: ordningen anges inte.',
      '  Villkor: vid behov.',
      '    Villkor: om så är.',
      '      Steg 3. Rådet c Ordföranden.',
    ]);
  });
});

describe('the description says how much there is to hear, and what the text leaves open', () => {
  test.each<[string, SequenceItem[], string]>([
    [
      'plain',
      [sends(1, 0, 1, 'a'), sends(1, 0, 2, 'a'), sends(2, 1, 0, 'b')],
      '2 steg mellan 4 parter. Först nämns parterna, sedan stegen uppifrån och ned.',
    ],
    [
      'with gaps and conditions',
      [
        nobody(sends(1, 0, 1, 'a')),
        {
          type: 'frame',
          ways: [
            {
              condition: 'x',
              items: [
                { type: 'note', words: 'n', gap: true },
                nobody(sends(2, 0, 1, 'b')),
                sends(3, 0, 1, 'c'),
              ],
            },
          ],
        },
      ],
      '3 steg mellan 4 parter. Först nämns parterna, sedan stegen uppifrån och ned. 2 steg gäller bara på ett villkor. Vem som gör det anges inte i 2 steg. Ordningen anges inte för 1 steg.',
    ],
  ])('%s', (_name, items, words) => {
    expect(sequenceDescription({ participants: PEOPLE, items })).toBe(words);
  });
});
