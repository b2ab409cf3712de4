import { describe, expect, it } from 'vitest';
import { egoDiagram } from '../../../src/diagrams/build/ego-diagram.ts';
import { levelsChart } from '../../../src/diagrams/build/levels-chart.ts';
import { diagramRows } from '../../../src/diagrams/diagram-rows.ts';
import { listElementId, type Diagram } from '../../../src/diagrams/diagram.ts';
import { MAX_NODES } from '../../../src/model/schema/chart.ts';
import type { GroupData } from '../../../src/model/schema/group.ts';
import type { VerbKey } from '../../../src/model/verbs.ts';
import { graphOf, type FactFixture, type GroupFixture } from './fixture-graph.ts';

/** An organisation of five hundred groups on two levels, of five sorts and with seven relations, the same every time. */
const COUNT = 500;
const FORMS: readonly GroupData['form'][] = ['group', 'unit', 'council', 'network', 'process'];
const DONE: readonly VerbKey[] = [
  'informs',
  'supports',
  'reports-to',
  'collaborates-with',
  'part-of',
  'leads',
  'prepares-for',
];
const of = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

const groups: readonly GroupFixture[] = Array.from({ length: COUNT }, (_, i) => [
  `stor/grupp-${i}`,
  `Grupp ${String(i).padStart(3, '0')}`,
  { form: of(FORMS, i), level: i % 3 === 0 ? 'nationell' : 'lokal' },
]);
const all: readonly GroupFixture[] = [
  ['stor', 'Stora organisationen', { level: 'lokal' }],
  ['stor/nav', 'Navet', { level: 'lokal' }],
  ...groups,
];
const names = groups.map(([, name]) => name);

const facts = groups.map(([id], i): FactFixture => ({
  subject: i % 2 === 0 ? 'stor/nav' : id,
  verb: of(DONE, i),
  object: i % 2 === 0 ? id : 'stor/nav',
  ...(i % 11 === 0 && { modality: 'may' as const, word: 'kan' }),
  ...(i % 13 === 0 && { draft: true }),
}));
const graph = graphOf(all, facts);

/** Every name that the list beside a chart has, also in what is said of a relation. */
function listed(diagram: Diagram): Set<string> {
  const { rows, alone } = diagramRows(diagram);
  const ends = [...rows.flatMap(({ from, to }) => [from, to]), ...alone];
  const words = rows.flatMap(({ relations }) => relations.join(' '));
  return new Set([
    ...ends.flatMap((end) => [end.label, ...(end.members ?? []).map(({ label }) => label)]),
    ...words.flatMap((one) => one.match(/Grupp \d{3}/g) ?? []),
  ]);
}

describe('an organisation of five hundred groups', () => {
  it.each<[string, Diagram, readonly string[]]>([
    ['around one group', egoDiagram(graph, 'stor/nav'), names],
    ['by level', levelsChart(graph, 'region')!, names.filter((_name, i) => i % 3 === 0)],
    ['by level, of the whole site', levelsChart(graph)!, names.filter((_name, i) => i % 3 === 0)],
  ])('%s has few boxes, and everybody in the list', (_name, diagram, wanted) => {
    expect(diagram.nodes.length).toBeLessThanOrEqual(MAX_NODES);
    const found = listed(diagram);
    expect(wanted.filter((name) => !found.has(name))).toEqual([]);
    const more = diagram.nodes.filter(({ kind }) => kind === 'more');
    expect(more.length).toBeGreaterThan(0);
    expect(new Set(more.map(({ url }) => url))).toEqual(new Set([`#${listElementId(diagram.id)}`]));
  });

  it('cites every statement of what it shows and folds', () => {
    const cited = diagramRows(egoDiagram(graph, 'stor/nav')).rows.flatMap((row) => row.facts);
    expect(new Set(cited.map(({ statement }) => statement)).size).toBe(COUNT);
  });

  it('looks the same every time', () => {
    expect(egoDiagram(graphOf(all, facts), 'stor/nav')).toEqual(egoDiagram(graph, 'stor/nav'));
  });
});
