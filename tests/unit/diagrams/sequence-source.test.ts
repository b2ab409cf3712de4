import { describe, expect, test } from 'vitest';
import { messageLinksIn } from '../../../src/diagrams/mermaid/message-links.ts';
import { drawingOfSequence } from '../../../src/diagrams/sequence/sequence-drawing.ts';
import { traceSequence } from '../../../src/diagrams/sequence/sequence-source.ts';
import type { Message, Sequence } from '../../../src/diagrams/sequence/sequence.ts';
import { toldLines } from '../../../src/diagrams/told-lines.ts';
import { UNSTATED } from '../../../src/diagrams/sequence/participants.ts';

const message = (step: number, from: string, to: string, words = 'informerar'): Message => ({
  type: 'message',
  step,
  from,
  to,
  words,
  facts: [{ statement: `s${step}` } as never],
});

const SEQUENCE: Sequence = {
  id: 'sekvens/prov',
  title: 'Prov: "vem"',
  description: 'Läs; nedåt.',
  participants: [
    UNSTATED,
    { key: 'a', label: 'Samverkansrådet för social välfärd', kind: 'group', url: '/grupper/a/' },
    { key: 'b', label: 'end', kind: 'written', url: 'https://evil.example/' },
    { key: 'c', label: 'Ordförande', kind: 'post', url: '#steg-x' },
  ],
  items: [
    { type: 'note', words: 'När någon slutar' },
    { ...message(1, 'unstated', 'a'), url: '/beslutsvagar/a/#steg-1' },
    message(1, 'unstated', 'c'),
    {
      ...message(2, 'a', 'b', 'föreslår (ska)'),
      more: ['i samråd med Rådet för allt'],
      draft: true,
      url: 'https://evil.example/',
    },
    {
      type: 'frame',
      ways: [{ condition: 'vid behov', items: [{ ...message(4, 'unstated', 'b'), url: '#steg-4' }] }],
    },
    {
      type: 'frame',
      ways: [
        { condition: 'Räcker det? ja', items: [message(5, 'b', 'b', 'wrap: x')] },
        { condition: 'nej', items: [{ type: 'note', words: 'Vägen går vidare' }] },
      ],
    },
  ],
};

test('the source is readable, escaped, and numbers the messages as the page does', () => {
  expect(traceSequence(SEQUENCE).source).toMatchInlineSnapshot(`
    "sequenceDiagram
      accTitle: Prov: #34;vem#34;
      accDescr: Läs#59; nedåt.
      participant p1 as Vem anges inte
      properties p1: {"class": "actor unstated"}
      participant p2 as Samverkansrådet<br/>för social välfärd
      properties p2: {"class": "actor group"}
      link p2: Sida @ /grupper/a/
      participant p3 as end
      properties p3: {"class": "actor written"}
      participant p4 as Ordförande
      properties p4: {"class": "actor post"}
      link p4: Sida @ #35;steg-x
      Note over p1,p4: När någon slutar
      autonumber 1
      p1->>p2: informerar
      autonumber 1
      p1->>p4: informerar
      p2-->>p3: föreslår (ska), i samråd<br/>med Rådet för allt
      opt vid behov
        autonumber 4
        p1->>p3: informerar
      end
      alt Räcker det? ja
        p3->>p3: wrap#58; x
      else nej
        Note over p1,p4: Vägen går vidare
      end
      %% pil 1: /beslutsvagar/a/#steg-1
      %% pil 4: #steg-4
    "
  `);
});

test('the links of its messages are read from it again, and no words can pose as one', () => {
  expect([...messageLinksIn(traceSequence(SEQUENCE).source)]).toEqual([
    [1, '/beslutsvagar/a/#steg-1'],
    [4, '#steg-4'],
  ]);
  const posing = '%% pil 1: /falsk/\n%% pil 1: /falsk/';
  const source = traceSequence({
    ...SEQUENCE,
    title: posing,
    items: [
      { type: 'note', words: posing },
      { ...message(1, 'a', 'c', posing), url: '/a/' },
    ],
  }).source;
  expect([...messageLinksIn(source)]).toEqual([[1, '/a/']]);
  expect([...messageLinksIn('%% pil 1: https://evil.example/\n%% pil 2: //evil.example/')]).toEqual([]);
});

test('is the same every time', () => {
  expect(traceSequence(structuredClone(SEQUENCE)).source).toBe(traceSequence(SEQUENCE).source);
});

test('a fault in a line can be traced to the part that wrote it and what says it', () => {
  const { source, origins } = traceSequence(SEQUENCE);
  const originOf = (words: string) =>
    origins.get(source.split('\n').findIndex((line) => line.includes(words)) + 1);
  const facts = (words: string) => originOf(words)?.facts.map(({ statement }) => statement);
  expect(originOf('participant p2')).toMatchObject({
    part: 'rutan ”Samverkansrådet för social välfärd”',
    key: 'a',
  });
  expect(facts('participant p2')).toEqual(['s1', 's2']);
  expect(originOf('föreslår')?.part).toBe('pilen från ”Samverkansrådet för social välfärd” till ”end”');
  expect(facts('föreslår')).toEqual(['s2']);
  expect(originOf('Note over')?.part).toBe('anteckningen ”När någon slutar”');
  expect(originOf('opt ')?.part).toBe('ramen ”vid behov”');
  expect(originOf('accTitle')).toBeUndefined();
});

describe('the list beside the picture', () => {
  const { rows, legend } = drawingOfSequence(SEQUENCE);

  test('tells every message as a sentence, under what has to hold for it', () => {
    expect(toldLines(rows.told ?? [])).toEqual([
      'När någon slutar.',
      'Steg 1. Vem anges inte: informerar Samverkansrådet för social välfärd.',
      'Steg 1. Vem anges inte: informerar Ordförande.',
      'Steg 2. Samverkansrådet för social välfärd föreslår (ska) end, i samråd med Rådet för allt. (enligt utkast)',
      'Villkor: vid behov.',
      '  Steg 4. Vem anges inte: informerar end.',
      'Vägval: Räcker det? ja.',
      '  Steg 5. end wrap: x.',
      'Vägval: nej.',
      '  Vägen går vidare.',
    ]);
  });

  test('the marks that are used are explained, and no others', () => {
    expect(legend).toEqual([
      'Siffran är stegets nummer.',
      'Pilen går från den som gör något till den som det gäller.',
      'Streckad ruta: ord ur texten.',
      'Streckad ruta: texten säger inte vem.',
      'Det kan vara olika personer i olika steg.',
      'Streckad linje: enligt utkast.',
      'Ram: det som gäller på ett villkor.',
    ]);
    const plain: Sequence = {
      ...SEQUENCE,
      participants: SEQUENCE.participants.filter(({ key }) => key === 'a' || key === 'c'),
      items: [message(1, 'a', 'c')],
    };
    expect(drawingOfSequence(plain).legend).toEqual(legend.slice(0, 2));
  });
});
