import { describe, expect, it } from 'vitest';
import { levelsChart } from '../../../src/diagrams/build/levels-chart.ts';
import { diagramRows } from '../../../src/diagrams/diagram-rows.ts';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { MAX_NODES } from '../../../src/model/schema/chart.ts';
import { graphOf, type FactFixture, type GroupFixture } from './fixture-graph.ts';

const GROUPS: readonly GroupFixture[] = [
  ['land', 'Landet', { level: 'nationell' }],
  ['land/npo', 'Det nationella', { level: 'nationell' }],
  ['region', 'Regionen', { level: 'lokal' }],
  ['region/lag', 'Arbetsgruppen', { level: 'lokal' }],
  ['region/lpo', 'Programområdet', { level: 'lokal' }],
  ['region/utan', 'Utan nivå'],
];

const chart = (facts: readonly FactFixture[], organisation?: string): Diagram | undefined =>
  levelsChart(graphOf(GROUPS, facts), organisation);
const rows = (diagram: Diagram | undefined) =>
  diagram === undefined
    ? []
    : diagramRows(diagram).rows.map(({ from, relations, to }) =>
        [from.label, relations.join('; '), to.label].join(' | '),
      );

describe('a levels chart', () => {
  it.each<[string, FactFixture[], string[], string[]]>([
    [
      'is read from the upper level, whoever acts',
      [{ subject: 'region/lag', verb: 'supports', object: 'land/npo' }],
      ['stöds av'],
      ['Det nationella | stöds av | Arbetsgruppen'],
    ],
    [
      'folds all that ties two levels into one line, the most common first',
      [
        { subject: 'land/npo', verb: 'informs', object: 'region/lag' },
        { subject: 'land/npo', verb: 'leads', object: 'region/lag' },
        { subject: 'land/npo', verb: 'leads', object: 'region/lpo' },
      ],
      ['leder; informerar'],
      ['Det nationella | leder; informerar | Arbetsgruppen', 'Det nationella | leder | Programområdet'],
    ],
    [
      'keeps strengths apart',
      [
        { subject: 'land/npo', verb: 'informs', object: 'region/lag', modality: 'may', word: 'kan' },
        { subject: 'land/npo', verb: 'informs', object: 'region/lpo', modality: 'shall', word: 'ska' },
      ],
      ['informerar (kan); informerar (ska)'],
      [
        'Det nationella | informerar (kan) | Arbetsgruppen',
        'Det nationella | informerar (ska) | Programområdet',
      ],
    ],
    [
      'draws a post at its group',
      [{ subject: 'region/lag/ordforande', verb: 'contacts', object: 'land/npo' }],
      ['kontaktas av'],
      ['Det nationella | kontaktas av ordförande | Arbetsgruppen'],
    ],
    [
      'takes words for a level as a box on it',
      [
        {
          subject: 'region/lag',
          verb: 'informs',
          object: { ids: ['a', 'b', 'c', 'd', 'e'], level: 'nationell', role: 'ordforande', which: 'all' },
        },
      ],
      ['informeras av'],
      ['Alla ordförande på nationell nivå | informeras av | Arbetsgruppen'],
    ],
  ])('%s', (_name, facts, labels, lines) => {
    const diagram = chart(facts, 'region');
    expect(diagram?.edges.map(({ from, label, to }) => [from, label, to])).toEqual(
      labels.map((label) => ['level:nationell', label, 'level:lokal']),
    );
    expect(rows(diagram)).toEqual(lines);
  });

  it.each<[string, FactFixture]>([
    ['ties within a level', { subject: 'region/lpo', verb: 'leads', object: 'region/lag' }],
    ['ties with what has no level', { subject: 'land/npo', verb: 'leads', object: 'region/utan' }],
  ])('leaves out %s', (_name, fact) => {
    expect(chart([fact])).toBeUndefined();
  });

  it('has levels in their order, and tells which no text ties', () => {
    const diagram = chart([{ subject: 'region/lag', verb: 'informs', object: 'land/npo' }]);
    expect(diagram?.clusters?.map(({ label }) => label)).toEqual(['Nationell nivå', 'Lokal nivå']);
    expect(toMermaid(diagram!)).toContain('  c1 ~~~ c2');
    expect(diagram?.reading).toHaveLength(1);
    const more: GroupFixture[] = [...GROUPS, ['region/team', 'Teamet', { level: 'team' }]];
    const graph = graphOf(more, [{ subject: 'region/lag', verb: 'informs', object: 'land/npo' }]);
    const levels = [...graph.corpus.levels, { id: 'team', name: 'Teamet' }];
    expect(levelsChart({ ...graph, corpus: { ...graph.corpus, levels } })?.reading?.[1]).toContain('Teamet');
  });

  it('is about the documents of an organisation where one is given', () => {
    const facts: FactFixture[] = [{ subject: 'region/lag', verb: 'informs', object: 'land/npo' }];
    expect(chart(facts, 'region')?.id).toBe('nivaer/region');
    expect(chart(facts, 'land')).toBeUndefined();
    expect(chart(facts)?.id).toBe('nivaer');
  });

  it('folds groups without a kind to their organisation on the whole site, named in the relation', () => {
    const many: GroupFixture[] = Array.from({ length: 30 }, (_, i) => [
      `region/grupp-${i}`,
      `Grupp ${i}`,
      { level: 'lokal' },
    ]);
    const facts = many.map(([id]): FactFixture => ({ subject: id, verb: 'informs', object: 'land/npo' }));
    const diagram = levelsChart(graphOf([...GROUPS, ...many], facts));
    expect(diagram?.nodes.map(({ label }) => label)).toEqual(['Landet', 'Regionen']);
    expect(rows(diagram)[0]).toContain('Grupp 29');
  });

  it('shows no more than a reader takes in, and names the rest in the list', () => {
    const many: GroupFixture[] = Array.from({ length: 60 }, (_, i) => [
      `org-${i}`,
      `Organisation ${i}`,
      { level: i % 2 === 0 ? 'lokal' : 'nationell' },
    ]);
    const facts = many.map(([id], i): FactFixture => ({
      subject: id,
      verb: 'informs',
      object: many[(i + 1) % many.length]![0],
    }));
    const diagram = levelsChart(graphOf(many, facts))!;
    expect(diagram.nodes.length).toBeLessThanOrEqual(MAX_NODES);
    expect(diagram.nodes.filter(({ kind }) => kind === 'more').map(({ url }) => url)).toEqual([
      '#lista-nivaer',
      '#lista-nivaer',
    ]);
    const named = diagramRows(diagram).rows.flatMap(({ from, to }) => [from.label, to.label]);
    expect(new Set(named).size).toBe(60);
    expect(diagramRows(diagram).alone).toEqual([]);
    expect(toMermaid(diagram)).toContain('  c1 ---|');
  });
});
