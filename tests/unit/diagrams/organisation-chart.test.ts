import { describe, expect, it } from 'vitest';
import { organisationChart } from '../../../src/diagrams/build/organisation-chart.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { graphOf, type FactFixture, type GroupFixture } from './fixture-graph.ts';

const GROUPS: readonly GroupFixture[] = [
  ['region', 'Regionen'],
  ['annan', 'Den andra'],
  ['region/lag', 'Arbetsgruppen', { level: 'lokal' }],
  ['region/lpo', 'Programområdet', { level: 'lokal' }],
  ['region/npo', 'Det nationella', { level: 'nationell' }],
  ['annan/nat', 'Nätverket'],
];
const FACTS: readonly FactFixture[] = [
  { subject: 'region/lag', verb: 'answers-to', object: 'region/lpo' },
  { subject: 'region/lpo', verb: 'appoints', object: 'region/lag/ordforande' },
  { subject: 'region/lag', verb: 'informs', object: 'annan/nat' },
  { subject: 'region/lag', verb: 'informs', object: 'region/npo' },
];

const chart = (show: readonly string[], ties?: readonly string[]) =>
  organisationChart(graphOf(GROUPS, FACTS), {
    id: 'oversikt',
    file: 'charts/oversikt.yaml',
    data: {
      title: 'Översikt',
      description: 'Visar allt.',
      organisation: 'region',
      show: [...show],
      ...(ties && { ties: [...ties] }),
    },
  });

describe('an organisation chart', () => {
  it('shows what it is told, and the relations among that', () => {
    const diagram = chart(['region/lpo', 'region/lag', 'region/finns-inte']);
    expect(diagram.nodes.map(({ key, url }) => [key, url])).toEqual([
      ['region/lpo', '/grupper/region/lpo/'],
      ['region/lag', '/grupper/region/lag/'],
    ]);
    expect(diagram.edges.map(({ from, label, to }) => [from, label, to])).toEqual([
      ['region/lpo', 'har under sig; utser ordförande', 'region/lag'],
    ]);
    expect(diagram).toMatchObject({ title: 'Översikt', description: 'Visar allt.', direction: 'TB' });
  });

  it('draws the wanted relations only', () => {
    expect(chart(['region/lpo', 'region/lag'], ['appoints']).edges.map(({ label }) => label)).toEqual([
      'utser ordförande',
    ]);
  });

  it('draws a post that it shows as a box of its own', () => {
    const diagram = chart(['region/lpo', 'region/lag', 'region/lag/ordforande'], ['appoints']);
    expect(diagram.edges.map(({ from, label, to }) => [from, label, to])).toEqual([
      ['region/lpo', 'utser', 'region/lag/ordforande'],
    ]);
  });

  it('frames by organisation where there are several', () => {
    expect(chart(['region', 'region/lag', 'annan/nat']).clusters).toEqual([
      { label: 'Regionen', nodes: ['region', 'region/lag'] },
      { label: 'Den andra', nodes: ['annan/nat'] },
    ]);
  });

  it('frames by level where there is one organisation and several levels', () => {
    expect(chart(['region/npo', 'region/lag', 'region/lpo']).clusters).toEqual([
      { label: 'Nationell nivå', nodes: ['region/npo'] },
      { label: 'Lokal nivå', nodes: ['region/lag', 'region/lpo'] },
    ]);
  });

  it('needs no frames otherwise', () => {
    expect(chart(['region/lag', 'region/lpo']).clusters).toBeUndefined();
  });

  it.each<[string, FactFixture, readonly string[], string[]]>([
    [
      'draws what is a part below the whole, without words or arrow',
      { subject: 'region/lag', verb: 'part-of', object: 'region/lpo' },
      ['part-of'],
      ['n1 --- n2'],
    ],
    [
      'puts words where the text limits it',
      { subject: 'region/lag', verb: 'part-of', object: 'region/lpo', modality: 'may', word: 'kan' },
      ['part-of'],
      ['n1 -->|"har som del (kan)"| n2'],
    ],
    [
      'draws from the superior among structure',
      { subject: 'region/lag', verb: 'reports-to', object: 'region/lpo' },
      ['part-of', 'reports-to'],
      ['n1 -->|"tar emot rapport från"| n2'],
    ],
    [
      'draws from the one who acts where there is no structure',
      { subject: 'region/lag', verb: 'reports-to', object: 'region/lpo' },
      ['reports-to'],
      ['n2 -->|"rapporterar till"| n1'],
    ],
  ])('%s', (_name, fact, ties, lines) => {
    const data = {
      title: 'T',
      description: 'B',
      organisation: 'region',
      show: ['region/lpo', 'region/lag'],
      ties: [...ties],
    };
    const diagram = organisationChart(graphOf(GROUPS, [fact]), { id: 'x', file: 'x', data });
    expect(
      toMermaid(diagram)
        .split('\n')
        .flatMap((line) => (/ -/.test(line) ? [line.trim()] : [])),
    ).toEqual(lines);
    expect((diagram.reading ?? []).length).toBe(lines[0]!.includes('---') ? 1 : 0);
  });

  it('goes from left to right without frames where there is no structure', () => {
    expect(chart(['region/npo', 'region/lag'], ['informs'])).toMatchObject({ direction: 'LR' });
    expect(chart(['region/npo', 'region/lag'], ['informs']).clusters).toBeUndefined();
  });

  it('gives the same source however the facts are ordered', () => {
    const data = {
      title: 'T',
      description: 'B',
      organisation: 'region',
      show: ['region/lpo', 'region/lag', 'region/npo'],
    };
    const source = (facts: readonly FactFixture[]) =>
      toMermaid(organisationChart(graphOf(GROUPS, facts), { id: 'x', file: 'x', data }));
    expect(source([FACTS[3]!, FACTS[0]!, FACTS[1]!, FACTS[2]!]).split('\n').sort()).toEqual(
      source(FACTS).split('\n').sort(),
    );
  });
});
