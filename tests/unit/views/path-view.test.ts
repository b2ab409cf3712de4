import { describe, expect, test } from 'vitest';
import { pathDiagram } from '../../../src/diagrams/build/path-diagram.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { processesOf } from '../../../src/model/processes/processes-of.ts';
import { pathList, pathsOf } from '../../../src/model/views/path-list.ts';
import { pathView } from '../../../src/model/views/path-view.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { whoDecides } from '../../../src/model/views/who-decides.ts';
import { graphOf, nobody, to, verb, type GraphSketch } from './fixture.ts';

const says = (id: string): string => `region/uppdrag#beslut-${id}`;
const SKETCH: GraphSketch = {
  organisations: { region: { name: 'Regionen' } },
  groups: { 'region/ag': { name: 'Arbetsgruppen' }, 'region/rad': { name: 'Rådet' } },
  roles: { ordforande: { name: 'ordförande' } },
  posts: ['region/ag/ordforande'],
  documents: [
    {
      id: 'region/uppdrag',
      about: ['region/ag'],
      sections: {
        beslut: {
          number: '4',
          heading: 'Beslut',
          sentences: [
            'Analysen läggs fram.',
            'Gruppen kan besluta om pengarna räcker.',
            'Vid behov utser och godkänner rådet ordförande.',
            'Rådet ska få en rapport.',
          ],
          says: [
            { quote: 'Analysen läggs fram', actor: nobody },
            {
              quote: 'Gruppen kan besluta om pengarna räcker',
              if: ['om pengarna räcker'],
              modality: 'may',
              strengthWord: 'kan',
              verbs: [verb('decides', 'region/rad')],
            },
            {
              quote: 'utser',
              if: ['Vid behov'],
              actor: to('region/rad'),
              verbs: [verb('appoints', 'region/ag/ordforande')],
            },
            {
              quote: 'godkänner rådet ordförande',
              if: ['Vid behov'],
              actor: to('region/rad'),
              verbs: [verb('approves', 'region/ag/ordforande')],
            },
            { quote: 'Rådet ska få en rapport', modality: 'shall', strengthWord: 'ska', actor: nobody },
          ],
        },
      },
    },
  ],
  processes: {
    'region/besluta': {
      title: 'Besluta',
      tracks: [
        { id: 'a', name: 'Gruppen' },
        { id: 'b', name: 'Rådet' },
        { id: 'tomt', name: 'Ingen' },
      ],
      about: ['region/ag'],
      steps: [
        { id: 'fram', track: 'a', says: 'uppdrag#beslut-1' },
        {
          id: 'besluta',
          track: 'a',
          says: says('2'),
          decision: 'pengarna räcker',
          then: ['rapport'],
          otherwise: 'utse',
          reading: 'Ordningen är vår.',
        },
        { id: 'utse', track: 'b', says: [says('3'), says('4')], then: ['rapport'], end: true },
        { id: 'rapport', track: 'b', says: says('5'), order: 'unstated', end: true },
        { id: 'borta', track: 'b', says: says('99'), end: true },
      ],
    },
  },
};
const graph = graphOf(SKETCH);
const [process] = processesOf(graph);
const view = pathView(graph, process!);
const steps = view.tracks.flatMap((track) => track.steps);
const step = (id: string) => steps.find((one) => one.id === id)!;

describe('a decision path', () => {
  test('has the steps that a text has words for, in their tracks, numbered through', () => {
    expect(view.tracks.map(({ name, steps: own }) => [name, own.map(({ number }) => number)])).toEqual([
      ['Gruppen', [1, 2]],
      ['Rådet', [3, 4]],
    ]);
  });

  test('takes actor, strength and condition from the statements, and says what they leave out', () => {
    const [shown] = step('fram').acts;
    expect(shown).toMatchObject({ whoUnsaid: true, act: [{ text: 'Analysen läggs fram', kind: 'written' }] });
    const [decided] = step('besluta').acts;
    expect(phraseText(decided!.who)).toBe('Arbetsgruppen');
    expect(decided!.strength.word).toBe('kan');
    expect(decided!.conditions.map(({ value }) => phraseText(value))).toEqual(['om pengarna räcker']);
    expect(decided!.citation.href).toBe('/dokument/region/uppdrag/#beslut-2');
    expect([view.unsaidActors, view.unsaidOrder, view.total]).toEqual([2, 1, 4]);
  });

  test('divides at a question and says where each way leads', () => {
    expect(step('besluta')).toMatchObject({
      question: 'Pengarna räcker',
      reading: 'Ordningen är vår.',
      exits: [
        { number: 4, href: '#steg-rapport', words: 'ja' },
        { number: 3, href: '#steg-utse', words: 'nej' },
      ],
    });
    expect(step('fram').exits).toEqual([{ number: 2, href: '#steg-besluta' }]);
  });

  test('shows what one sentence says of one actor once', () => {
    expect(step('utse').acts).toHaveLength(1);
    expect(step('utse').acts[0]!.conditions).toHaveLength(1);
  });

  test('is listed for its organisation, for the group it is about and for whoever acts in it', () => {
    expect(pathList(graph).map(({ organisation, items }) => [organisation.name, items.length])).toEqual([
      ['Regionen', 1],
    ]);
    expect(pathsOf(graph, 'region/ag')).toHaveLength(1);
    expect(pathsOf(graph, 'region/rad')).toHaveLength(1);
    expect(pathsOf(graph, 'region')).toEqual([]);
  });
});

test('the picture has a box for each step, a diamond for the question, no arrow where no order is said', () => {
  const diagram = pathDiagram(graph, process!);
  expect(diagram.nodes.map(({ kind, label, url }) => [kind, label, url])).toEqual([
    ['unstated', '1. Vem anges inte: Analysen läggs fram', `${process!.url}#steg-fram`],
    ['group', '2. Arbetsgruppen: Gruppen kan besluta om pengarna räcker', `${process!.url}#steg-besluta`],
    ['question', 'Pengarna räcker?', `${process!.url}#steg-besluta`],
    [
      'group',
      '3. Rådet: utser och godkänner rådet ordförande (vägen kan sluta här)',
      `${process!.url}#steg-utse`,
    ],
    ['unstated', '4. Vem anges inte: Rådet ska få en rapport', `${process!.url}#steg-rapport`],
  ]);
  expect(diagram.clusters?.map(({ nodes }) => nodes)).toEqual([
    ['fram', 'besluta', 'besluta?'],
    ['utse', 'rapport'],
  ]);
  const source = toMermaid(diagram);
  expect(source).toContain('n3{"Pengarna räcker?"}:::question');
  expect(source).toContain('n1 --> n2\n');
  expect(source).toContain('n3 -->|"ja"| n5');
  expect(source).toContain('n3 -->|"nej"| n4');
  expect(source).toContain('n4 --- n5\n');
});

test('who does not see the picture is told its length, its tracks, its question, its gaps and its end', () => {
  expect(pathDiagram(graph, process!).description).toBe(
    '4 steg uppifrån och ned, i 2 spår: Gruppen och Rådet. Vägen delar sig vid frågan ”Pengarna räcker?”. Den kan sluta vid steg 3 och 4. 2 gånger anges inte vem som gör det. För 1 steg anges ingen ordning.',
  );
});

test('who may decide what is said by publisher, with strength and condition', () => {
  const [decisions] = whoDecides(graph);
  expect(decisions!.organisation.name).toBe('Regionen');
  expect(
    decisions!.rows.map(({ who, strength, act, circumstances }) =>
      [phraseText(who), strength.word, phraseText(act), ...circumstances.map((one) => one.label)].join(' '),
    ),
  ).toEqual([
    'Arbetsgruppen kan besluta om Rådet Villkor',
    'Rådet är/gör utser ordförande i Arbetsgruppen Villkor',
    'Rådet är/gör godkänner ordförande i Arbetsgruppen Villkor',
  ]);
});
