import { describe, expect, test } from 'vitest';
import { drawingOfSequence } from '../../../src/diagrams/sequence/sequence-drawing.ts';
import { traceSequence } from '../../../src/diagrams/sequence/sequence-source.ts';
import type { Message, Sequence } from '../../../src/diagrams/sequence/sequence.ts';
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
    message(1, 'unstated', 'a'),
    message(1, 'unstated', 'c'),
    { ...message(2, 'a', 'b', 'föreslår (ska), i samråd med Rådet för allt'), draft: true },
    {
      type: 'frame',
      ways: [{ condition: 'vid behov', items: [message(4, 'unstated', 'b')] }],
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
    "
  `);
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

  test('says every message with both ends, its number, its conditions and its source', () => {
    expect(rows.alone).toEqual([]);
    expect(
      rows.rows.map(({ from, relations, to, draft, facts }) => [
        from.label,
        relations.join('; '),
        to.label,
        draft,
        facts.length,
      ]),
    ).toEqual([
      [
        'Vem anges inte',
        'steg 1: informerar; När någon slutar',
        'Samverkansrådet för social välfärd',
        false,
        1,
      ],
      ['Vem anges inte', 'steg 1: informerar', 'Ordförande', false, 1],
      [
        'Samverkansrådet för social välfärd',
        'steg 2: föreslår (ska), i samråd med Rådet för allt',
        'end',
        true,
        1,
      ],
      ['Vem anges inte', 'steg 4: informerar; vid behov', 'end', false, 1],
      ['end', 'steg 5: wrap: x; Räcker det? ja', 'ingen annan nämns', false, 1],
    ]);
    expect(rows.rows[0]?.to.url).toBe('/grupper/a/');
  });

  test('the marks that are used are explained, and no others', () => {
    expect(legend).toEqual([
      'Siffran är stegets nummer.',
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
    expect(drawingOfSequence(plain).legend).toEqual(['Siffran är stegets nummer.']);
  });
});
