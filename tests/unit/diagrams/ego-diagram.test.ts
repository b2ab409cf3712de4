import { describe, expect, it } from 'vitest';
import { egoDiagram } from '../../../src/diagrams/build/ego-diagram.ts';
import { drawingOf } from '../../../src/diagrams/drawing.ts';
import { diagramRows } from '../../../src/diagrams/diagram-rows.ts';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { MAX_NODES } from '../../../src/model/schema/chart.ts';
import type { VerbKey } from '../../../src/model/verbs.ts';
import { graphOf, type FactFixture, type GroupFixture } from './fixture-graph.ts';

const GROUPS: readonly GroupFixture[] = [
  ['region', 'Regionen'],
  ['region/lag', 'Arbetsgruppen'],
  ['region/lpo', 'Programområdet'],
  ['region/stab', 'Staben', { form: 'unit' }],
  ['region/nat', 'Nätverket', { form: 'network' }],
];

const drawn = (...facts: FactFixture[]): Diagram => egoDiagram(graphOf(GROUPS, facts), 'region/lag');
const linesOf = (diagram: Diagram) => diagram.edges.flatMap((edge) => edge.of ?? [edge]);
/** "over" stands what is laid out before the ego. */
const edges = (diagram: Diagram) =>
  linesOf(diagram).map(({ label, to, upwards }) => [label, upwards ? 'over' : 'under', to].join(' | '));

describe('lines of a chart around one group', () => {
  it.each<[string, FactFixture[], string[]]>([
    [
      'a superior stands first',
      [{ subject: 'region/lpo', verb: 'establishes', object: 'region/lag' }],
      ['inrättas av | over | region/lpo'],
    ],
    [
      'a relation is read from the group, whichever way the text has it',
      [{ subject: 'region/lag', verb: 'reports-to', object: 'region/lpo' }],
      ['rapporterar till | over | region/lpo'],
    ],
    [
      'between equals the one who acts stands first',
      [{ subject: 'region/nat', verb: 'informs', object: 'region/lag' }],
      ['informeras av | over | region/nat'],
    ],
    [
      'several relations of two are one line',
      [
        { subject: 'region/lag', verb: 'reports-to', object: 'region/lpo' },
        { subject: 'region/lpo', verb: 'establishes', object: 'region/lag' },
      ],
      ['rapporterar till; inrättas av | over | region/lpo'],
    ],
    [
      'the strength is in the text’s own word',
      [{ subject: 'region/lag', verb: 'informs', object: 'region/nat', modality: 'may', word: 'kan' }],
      ['informerar (kan) | under | region/nat'],
    ],
    [
      'a prohibition is no relation without its "inte"',
      [{ subject: 'region/lag', verb: 'informs', object: 'region/nat', modality: 'must-not', word: 'får' }],
      ['informerar (får inte) | under | region/nat'],
    ],
    [
      'a condition shows',
      [
        {
          subject: 'region/lag',
          verb: 'informs',
          object: 'region/nat',
          modality: 'shall',
          word: 'ska',
          if: 'vid behov',
        },
      ],
      ['informerar (ska, med villkor) | under | region/nat'],
    ],
    [
      'strengths are kept apart',
      [
        { subject: 'region/lag', verb: 'informs', object: 'region/nat', modality: 'may', word: 'kan' },
        { subject: 'region/lag', verb: 'informs', object: 'region/nat', modality: 'shall', word: 'ska' },
      ],
      ['informerar (kan); informerar (ska) | under | region/nat'],
    ],
    [
      'alternatives show',
      [
        {
          subject: { ids: ['region/lpo', 'region/stab'], connective: 'any' },
          verb: 'establishes',
          object: 'region/lag',
        },
      ],
      ['inrättas av (alternativt) | over | region/lpo', 'inrättas av (alternativt) | over | region/stab'],
    ],
    [
      'the group’s posts speak for it, by role',
      [
        { subject: 'region/lpo', verb: 'appoints', object: 'region/lag/ordforande' },
        { subject: 'region/lpo', verb: 'appoints', object: 'region/lag/ledamot' },
        { subject: 'region/lag/ordforande', verb: 'contacts', object: 'region/nat' },
      ],
      [
        'ordförande: har kontakt med | under | region/nat',
        'ordförande, ledamot: utses av | over | region/lpo',
      ],
    ],
    [
      'posts of others are their own',
      [{ subject: 'region/lpo/ordforande', verb: 'initiates', object: 'region/lag' }],
      ['startas på initiativ av | over | region/lpo/ordforande'],
    ],
    [
      'words that name nobody are an end where only someone can stand',
      [
        { subject: 'region/lag', verb: 'reports-to', object: { words: 'uppdragsgivaren' } },
        { subject: 'region/lag', verb: 'answers-for', object: { words: 'patientsäkerheten' } },
      ],
      ['rapporterar till | over | words:uppdragsgivaren'],
    ],
    [
      'silence, duties of its own and what is no relation are left out',
      [
        { subject: { state: 'unstated' }, verb: 'appoints', object: 'region/lag/ordforande' },
        { subject: 'region/lag', verb: 'excludes', object: 'region/nat' },
        { subject: 'region/lag', verb: 'appoints', object: 'region/lag/ordforande' },
        { subject: 'region/lpo', verb: 'informs', object: 'region/nat' },
      ],
      [],
    ],
    [
      'what only follows from a relation is not said twice',
      [
        { subject: 'region/lpo', verb: 'consists-of', object: 'region/lag', statement: 'a' },
        {
          subject: 'region/lag',
          verb: 'part-of',
          object: 'region/lpo',
          statement: 'a',
          derivedFrom: 'consists-of',
        },
      ],
      ['ingår i | over | region/lpo'],
    ],
    [
      'an organisation with a seat is not under the group',
      [{ subject: 'region/lag', verb: 'seat', object: 'region' }],
      ['har plats för | over | region'],
    ],
    [
      'a selection that holds the group means it',
      [
        {
          subject: 'region/lpo',
          verb: 'establishes',
          object: { ids: ['region/lag', 'region/nat'], kind: 'lag', which: 'all' },
        },
      ],
      ['inrättas av | over | region/lpo'],
    ],
    [
      'a selection of many is one box',
      [
        {
          subject: 'region/lag',
          verb: 'informs',
          object: { ids: ['a', 'b', 'c', 'd', 'e'], role: 'ordforande', which: 'all' },
        },
      ],
      ['informerar | under | selection:Alla ordförande'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(edges(drawn(...facts)).sort()).toEqual(expected.sort());
  });

  it('keeps what a draft says on a line of its own', () => {
    const diagram = drawn(
      { subject: 'region/lag', verb: 'informs', object: 'region/nat' },
      { subject: 'region/lag', verb: 'contacts', object: 'region/nat', draft: true },
    );
    expect(linesOf(diagram).map(({ label, draft }) => [label, draft])).toEqual([
      ['informerar', undefined],
      ['har kontakt med', true],
    ]);
    expect(toMermaid(diagram)).toContain('["• informerar<br/>• har kontakt med<br/>(enligt utkast)"]');
  });

  it('draws the line to what drafts alone say dashed', () => {
    const source = toMermaid(
      drawn({ subject: 'region/lag', verb: 'informs', object: 'region/nat', draft: true }),
    );
    expect(source).toContain('n1 -.- c1');
  });

  it('frames those with one relation in common, superiors in the opposite order of the source', () => {
    const diagram = drawn(
      { subject: 'region/lpo', verb: 'establishes', object: 'region/lag' },
      { subject: 'region/stab', verb: 'leads', object: 'region/lag' },
      { subject: 'region/lag', verb: 'informs', object: 'region/nat' },
      { subject: 'region/lag', verb: 'informs', object: { words: 'andra' } },
    );
    expect(diagram.clusters?.map(({ label, nodes }) => [label, nodes])).toEqual([
      ['leds av', ['region/stab']],
      ['inrättas av', ['region/lpo']],
      ['informerar', ['region/nat', 'words:andra']],
    ]);
    expect(toMermaid(diagram).split('\n')).toEqual(
      expect.arrayContaining(['  c2 --- n1', '  c1 --- n1', '  n1 --- c3']),
    );
  });

  it.each<[readonly VerbKey[], string]>([
    [
      ['establishes', 'leads', 'informs', 'supports', 'hosts', 'appoints'],
      '• leds av<br/>• utses av<br/>• inrättas av<br/>• informeras av<br/>• stöds av<br/>• har som värd',
    ],
    [
      ['establishes', 'leads', 'informs', 'supports', 'hosts', 'appoints', 'contacts'],
      '• leds av<br/>• utses av<br/>• inrättas av<br/>• informeras av<br/>• stöds av<br/>och 2 till',
    ],
  ])(
    'writes five relations of a frame and counts the rest, unless there is only one more',
    (verbs, words) => {
      const diagram = drawn(
        ...verbs.map((verb): FactFixture => ({ subject: 'region/lpo', verb, object: 'region/lag' })),
      );
      expect(toMermaid(diagram)).toContain(`["${words}"]`);
      expect(diagramRows(diagram).rows[0]!.relations).toHaveLength(verbs.length);
    },
  );

  it.each<[string, FactFixture[], string[]]>([
    [
      'is marked as one',
      [{ subject: 'region/lpo', verb: 'establishes', object: 'region/lag', reading: 'Därför.' }],
      ['inrättas av* | over | region/lpo'],
    ],
    [
      'is no reading where another text says it outright',
      [
        { subject: 'region/lpo', verb: 'leads', object: 'region/lag', statement: 'a', reading: 'Därför.' },
        { subject: 'region/lpo', verb: 'leads', object: 'region/lag', statement: 'b' },
      ],
      ['leds av | over | region/lpo'],
    ],
    [
      'keeps its strength before the mark',
      [
        {
          subject: 'region/lag',
          verb: 'informs',
          object: 'region/nat',
          modality: 'may',
          word: 'kan',
          reading: 'Därför.',
        },
      ],
      ['informerar (kan)* | under | region/nat'],
    ],
  ])('a relation that is our reading %s', (_case, facts, lines) => {
    expect(edges(drawn(...facts))).toEqual(lines);
  });

  it.each([
    [[true, true], / Allt gäller enligt utkast\.$/],
    [[true, false], / En del gäller enligt utkast\.$/],
    [[false, false], /lista\.$/],
  ])('tells who does not see it what drafts say: %o', ([one, other], ending) => {
    const { description } = drawingOf(
      drawn(
        { subject: 'region/lag', verb: 'reports-to', object: 'region/lpo', draft: one! },
        { subject: 'region/lag', verb: 'informs', object: 'region/nat', draft: other! },
      ),
    );
    expect(description).toMatch(ending);
  });

  it.each<[string, Partial<FactFixture>]>([
    ['a matter', { matter: 'planen' }],
    ['an extent', { extent: 'till stor del' }],
    ['a rank', { rank: 'i första hand' }],
  ])('says that %s limits a relation', (_case, limit) => {
    const diagram = drawn({ subject: 'region/lag', verb: 'informs', object: 'region/nat', ...limit });
    expect(edges(diagram)).toEqual(['informerar (med avgränsning) | under | region/nat']);
  });

  it('tells who does not see it with how many, and in how many frames', () => {
    const { description } = drawn(
      { subject: 'region/lag', verb: 'reports-to', object: 'region/lpo' },
      { subject: 'region/lag', verb: 'informs', object: 'region/nat' },
      { subject: 'region/lag', verb: 'informs', object: 'region/stab' },
    );
    expect(description).toMatch(
      /^Arbetsgruppen har samband med 3 andra enligt dokumenten. De står i 2 ramar,/,
    );
  });

  it('cites what each line rests on, once', () => {
    const diagram = drawn(
      { subject: 'region/lpo', verb: 'establishes', object: 'region/lag', statement: 'a' },
      { subject: 'region/lpo', verb: 'leads', object: 'region/lag', statement: 'a' },
      { subject: 'region/lpo', verb: 'leads', object: 'region/lag', statement: 'b' },
    );
    expect(diagram.edges[0]!.facts.map(({ href }) => href)).toEqual([
      '/dokument/region/text/#a',
      '/dokument/region/text/#b',
    ]);
  });

  it('orders boxes by kind and by Swedish name, the group itself first', () => {
    const diagram = drawn(
      { subject: 'region/lag', verb: 'informs', object: { words: 'andra' } },
      { subject: 'region/lag', verb: 'informs', object: 'region/stab' },
      { subject: 'region/lag', verb: 'informs', object: 'region/lpo/ledamot' },
      { subject: 'region/lag', verb: 'informs', object: 'region/nat' },
      { subject: 'region/lag', verb: 'informs', object: 'region' },
    );
    expect(diagram.nodes.map(({ label }) => label)).toEqual([
      'Arbetsgruppen',
      'Regionen',
      'Nätverket',
      'Staben',
      'Ledamot i Programområdet',
      '”andra”',
    ]);
  });

  it('can be about a post, also one that no text names', () => {
    const graph = graphOf(GROUPS, [
      { subject: 'region/lpo', verb: 'appoints', object: 'region/lag/ordforande' },
    ]);
    expect(edges(egoDiagram(graph, 'region/lag/ordforande'))).toEqual(['utses av | over | region/lpo']);
    expect(egoDiagram(graph, 'region/lag/ledamot')).toMatchObject({ edges: [], nodes: [{ kind: 'ego' }] });
  });

  it('knows what does not exist', () => {
    expect(() => egoDiagram(graphOf(GROUPS, []), 'region/nej')).toThrow('region/nej');
  });
});

describe('more than a reader can take in', () => {
  const many = (count: number, form: 'network' | 'council'): GroupFixture[] =>
    Array.from({ length: count }, (_, i) => [
      `region/${form}-${i}`,
      `${form} ${String(i).padStart(2, '0')}`,
      { form },
    ]);
  const network = many(12, 'network');
  const council = many(12, 'council');
  const all = [...GROUPS, ...network, ...council];
  const informs = ([id]: GroupFixture): FactFixture => ({
    subject: 'region/lag',
    verb: 'informs',
    object: id,
  });

  const folded = egoDiagram(graphOf(all, [...network, ...council].map(informs)), 'region/lag');

  it('is folded by relation and sort, until it is few enough', () => {
    expect(folded.nodes.length).toBeLessThanOrEqual(MAX_NODES);
    const more = folded.nodes.filter(({ kind }) => kind === 'more');
    expect(more.map(({ label, url }) => [label, url])).toEqual([['+ 12 råd', '#lista-region_lag']]);
    expect(more[0]!.members?.[0]).toEqual({
      label: 'Council 00',
      url: '/grupper/region/council-0/',
      relation: 'informerar',
    });
  });

  it('is folded further where that is not enough', () => {
    const facts = Array.from({ length: 40 }, (_, i): FactFixture => ({
      subject: 'region/lag',
      verb: 'informs',
      object: { words: `part ${i}` },
      if: 'x',
      modality: (['shall', 'should', 'may'] as const)[i % 3]!,
    }));
    const diagram = drawn(
      ...facts,
      ...facts.map((one): FactFixture => ({ ...one, verb: 'contacts' })).slice(0, 9),
    );
    expect(diagram.nodes.length).toBeLessThanOrEqual(MAX_NODES);
    const members = diagram.nodes.flatMap((node) => node.members ?? []);
    expect(members.length + diagram.nodes.filter(({ kind }) => kind === 'written').length).toBe(40);
  });

  it('keeps every name in the list', () => {
    const { rows } = diagramRows(folded);
    const named = rows.flatMap(({ to }) => (to.members ?? [to]).map(({ label }) => label));
    expect(named).toHaveLength(24);
    expect(new Set(named).size).toBe(24);
  });

  it('cites everything it folds', () => {
    expect(folded.edges.flatMap(({ facts }) => facts)).toHaveLength(24);
  });

  it('is left alone up to the cap', () => {
    const nineteen = [...network, ...council].slice(0, MAX_NODES - 1);
    const diagram = egoDiagram(graphOf(all, nineteen.map(informs)), 'region/lag');
    expect(diagram.nodes).toHaveLength(MAX_NODES);
    expect(diagram.nodes.some(({ kind }) => kind === 'more')).toBe(false);
  });
});

describe('rows', () => {
  const diagram = drawn(
    {
      subject: 'region/lpo',
      verb: 'appoints',
      object: 'region/lag/ordforande',
      modality: 'shall',
      word: 'ska',
    },
    { subject: 'region/lag', verb: 'reports-to', object: 'region/lpo' },
    { subject: 'region/lag', verb: 'informs', object: 'region/nat', draft: true },
  );
  const { rows, alone } = diagramRows({
    ...diagram,
    nodes: [...diagram.nodes, { key: 'region/ensam', label: 'Ensam', kind: 'group', url: '/x/' }],
  });

  it('say each line in words, with both ends linked', () => {
    expect(rows).toHaveLength(diagram.edges.length);
    expect(
      rows.map(({ from, relations, to, draft }) => [from.label, relations.join('; '), to.label, draft]),
    ).toEqual([
      ['Arbetsgruppen', 'rapporterar till; ordförande: utses av (ska)', 'Programområdet', false],
      ['Arbetsgruppen', 'informerar', 'Nätverket', true],
    ]);
    expect(rows[1]!.to.url).toBe('/grupper/region/nat/');
  });

  it('hold the same nodes and lines as the picture', () => {
    const nodes = new Set(rows.flatMap(({ from, to }) => [from.label, to.label]));
    expect(nodes).toEqual(new Set(diagram.nodes.map(({ label }) => label)));
    expect(rows.map(({ facts }) => facts)).toEqual(linesOf(diagram).map(({ facts }) => facts));
    expect(diagram.clusters?.flatMap((cluster) => cluster.nodes).sort()).toEqual(
      diagram.edges.flatMap(({ of = [] }) => of.map(({ to }) => to)).sort(),
    );
  });

  it('name the boxes that no line touches', () => {
    expect(alone).toEqual([{ label: 'Ensam', url: '/x/' }]);
  });
});
