import { describe, expect, it } from 'vitest';
import { comparisonPair } from '../../../src/diagrams/build/comparison-pair.ts';
import { diagramRows } from '../../../src/diagrams/diagram-rows.ts';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { kindDrawings } from '../../../src/diagrams/page-drawings.ts';
import type { Graph } from '../../../src/model/graph/types.ts';
import { MAX_NODES } from '../../../src/model/schema/chart.ts';
import { comparableKinds } from '../../../src/model/views/compare-kinds.ts';
import { graphOf, mandate, nobody, to, verb, type DocumentSketch, type Said } from '../views/fixture.ts';

/** The same kind of group, and a board, in each organisation. */
function graphWith(...documents: readonly DocumentSketch[]): Graph {
  const ids = documents.map(({ id }) => id.split('/')[0] ?? '');
  return graphOf({
    organisations: Object.fromEntries(ids.map((id) => [id, { name: `Region ${id.toUpperCase()}` }])),
    kinds: { k: { name: 'lokal grupp', plural: 'lokala grupper', level: 'lokal' } },
    roles: { ordforande: { name: 'ordförande', leads: true }, ledamot: { name: 'ledamot' } },
    groups: Object.fromEntries(
      ids.flatMap((id) => [
        [`${id}/g`, { name: 'lokal grupp', kind: 'k' }],
        [`${id}/styrelse`, { name: `styrelsen i ${id.toUpperCase()}` }],
      ]),
    ),
    documents,
  });
}

const does = (
  organisation: string,
  key: Parameters<typeof verb>[0],
  topic: NonNullable<Said['topic']>,
  more: Partial<Said> = {},
): Said => ({
  quote: `Styrelsen gör ${key}`,
  topic,
  actor: to(`${organisation}/styrelse`),
  verbs: [verb(key, `${organisation}/g`)],
  ...more,
});

function drawn(graph: Graph): Diagram | undefined {
  const [kind] = comparableKinds(graph);
  const [one, other] = kind?.groups ?? [];
  return kind && one && other ? comparisonPair(graph, kind, [one, other], kind.url) : undefined;
}

const lines = (graph: Graph): string[] => {
  const diagram = drawn(graph);
  return diagram === undefined
    ? []
    : diagramRows(diagram).rows.map(({ from, relations, to: end, facts }) =>
        [from.label, relations.join(), end.label, facts.length].join(' | '),
      );
};

describe('a pair of groups in a picture', () => {
  it.each<[string, Said, Said, string[]]>([
    [
      'answers on both sides',
      does('a', 'commissions', 'commissioner'),
      does('b', 'commissions', 'commissioner'),
      ['Uppdragsgivare | Region A | Styrelsen i A | 1', 'Uppdragsgivare | Region B | Styrelsen i B | 1'],
    ],
    [
      'silence stands as silence',
      does('a', 'commissions', 'commissioner'),
      { quote: 'Gruppen träffas', topic: 'meetings', actor: nobody },
      ['Uppdragsgivare | Region A | Styrelsen i A | 1', 'Uppdragsgivare | Region B | anges inte | 0'],
    ],
    [
      'strength and condition stay',
      does('a', 'commissions', 'commissioner', {
        modality: 'may',
        strengthFrom: 'verb',
        strengthWord: 'kan',
        if: ['vid behov'],
      }),
      does('b', 'commissions', 'commissioner'),
      [
        'Uppdragsgivare | Region A | Styrelsen i A (kan, med villkor) | 1',
        'Uppdragsgivare | Region B | Styrelsen i B | 1',
      ],
    ],
    [
      'to take the initiative is not to establish',
      does('a', 'initiates', 'establishment'),
      does('b', 'establishes', 'establishment'),
      [
        'Inrättas av | Region A | På initiativ av: styrelsen i A | 1',
        'Inrättas av | Region B | Styrelsen i B | 1',
      ],
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(lines(graphWith(mandate('a', [a]), mandate('b', [b])))).toEqual(expected);
  });

  const both = graphWith(
    mandate('a', [does('a', 'commissions', 'commissioner'), does('a', 'supports', 'support')]),
    mandate('b', [does('b', 'commissions', 'commissioner')], { status: 'utkast' }),
  );

  it('has a box for each, which leads to the question, and heads both sides', () => {
    const diagram = drawn(both)!;
    expect(diagram.nodes.map(({ label, url }) => [label, url])).toEqual([
      ['Lokal grupp', '/jamfor/k/'],
      ['Region A', '/grupper/a/g/'],
      ['Region B', '/grupper/b/g/'],
      ['Uppdragsgivare', '/jamfor/k/#fraga-commissioner'],
      ['Styrelsen i A', '/jamfor/k/#fraga-commissioner'],
      ['Styrelsen i B', '/jamfor/k/#fraga-commissioner'],
      ['Stöds av', '/jamfor/k/#fraga-support'],
      ['Styrelsen i A', '/jamfor/k/#fraga-support'],
      ['anges inte', '/jamfor/k/#fraga-support'],
    ]);
    expect(diagram.nodes.length).toBeLessThanOrEqual(MAX_NODES);
  });

  it('lays the first group before the question and the other after it; a draft is dashed', () => {
    const source = toMermaid(drawn(both)!);
    expect(source).toContain('n5 --- n4');
    expect(source).toContain('n4 -.- n6');
    expect(source).toContain('n2 ~~~ n1');
    expect(source).toContain('n1 ~~~ n3');
  });

  it('is not drawn where neither answers', () => {
    const quiet: Said = { quote: 'Gruppen träffas', topic: 'meetings', actor: nobody };
    expect(drawn(graphWith(mandate('a', [quiet]), mandate('b', [quiet])))).toBeUndefined();
  });

  it('is drawn of the first group with each of the others, while all stand on one page', () => {
    const of = (...ids: readonly string[]) =>
      graphWith(...ids.map((id) => mandate(id, [does(id, 'commissions', 'commissioner')])));
    const idsOn = (graph: Graph) => kindDrawings(graph, comparableKinds(graph)[0]!).map(({ id }) => id);
    expect(idsOn(of('a', 'b', 'c'))).toEqual(['jamfor/k/a/g/b/g', 'jamfor/k/a/g/c/g']);
    expect(idsOn(of('a', 'b', 'c', 'd'))).toEqual([]);
  });
});
