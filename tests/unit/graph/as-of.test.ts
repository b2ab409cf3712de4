import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { standingOn } from '../../../src/model/graph/in-force.ts';
import { checkCorpus } from '../../../src/model/rules/check-corpus.ts';
import { egoDiagram } from '../../../src/diagrams/build/ego-diagram.ts';
import { documentIndex } from '../../../src/model/views/document-list.ts';
import { documentView } from '../../../src/model/views/document-view.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { register, rowsIn } from '../../../src/model/views/register.ts';
import { wholeYear } from '../../../src/model/views/year-entry.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { documentItem } from '../../../src/model/views/document-item.ts';
import { groupView } from '../../../src/model/views/group-view.ts';
import type { DocumentData } from '../../../src/model/schema/document.ts';
import { corpusOf } from '../one-document.ts';

const REGISTRY = {
  'site.yaml':
    'name: Webben\ntagline: Prov\npublisher: Regionen\ncontact: a@b.example\nurl: https://a.example\n',
  'levels.yaml': '- { id: lokal, name: Lokal nivå }\n',
  'organisations/region.yaml': 'name: Regionen\nkind: region\nlevel: lokal\nownPages: true\n',
  'groups/region/grupp.yaml': 'name: Gruppen\nform: group\n',
  'groups/region/radet.yaml': 'name: Rådet\nform: council\n',
};

const edition = (words: string, more: string) => ({
  text: `## Uppdrag {#uppdrag}\n\nGruppen ska rapportera till Rådet ${words}.\n`,
  says: `uppdrag:\n  says: [{ quote: Gruppen ska rapportera till Rådet ${words}, reports-to: radet, every: ${words} }]\n`,
  more,
});

const FIRST = edition('varje år', "status: beslutad\nvalidFrom: '2020-01-01'\nvalidTo: '2023-12-31'\n");
const SECOND = edition('varje kvartal', "status: beslutad\nvalidFrom: '2024-01-01'\n");
const DRAFT = edition('varje månad', 'status: utkast\n');

describe('a document with editions one after the other and a draft', () => {
  const corpus = corpusOf(REGISTRY, { 1: FIRST, 2: SECOND, 3: DRAFT });

  it.each([
    // date, edition shown, in force, draft, ties on the group's page
    ['2019-12-31', '3', false, true, 1],
    ['2020-01-01', '1', true, false, 1],
    ['2023-12-31', '1', true, false, 1],
    ['2024-01-01', '2', true, false, 1],
    ['2030-06-01', '2', true, false, 1],
  ])('on %s shows edition %s', (asOf, shown, inForce, draft, ties) => {
    const graph = buildGraph(corpus, asOf);
    expect(graph.shown.get('region/uppdrag')?.edition).toBe(shown);
    expect(graph.statements.map((one) => [one.edition, one.inForce, one.draft])).toEqual([
      [`region/uppdrag@${shown}`, inForce, draft],
    ]);
    expect(graph.tiesOf('region/grupp')).toHaveLength(ties);
    expect(groupView(graph, 'region/grupp').draft).toBe(draft);
  });
});

describe('one edition alone', () => {
  it.each([
    // frontmatter, date, in force, its facts count, state in lists
    ['status: upphavd\n', '2026-01-01', false, false, 'upphävd'],
    ['status: ersatt\n', '2026-01-01', false, false, 'ersatt'],
    ['status: utkast\n', '2026-01-01', false, true, 'utkast'],
    ["status: forslag\nvalidFrom: '2020-01-01'\n", '2026-01-01', false, true, 'förslag'],
    ['status: under-revidering\n', '2026-01-01', true, true, 'under revidering'],
    ['', '2026-01-01', true, true, 'status anges inte'],
    [
      "status: beslutad\nvalidTo: '2025-12-31'\n",
      '2026-01-01',
      false,
      false,
      'beslutad, giltighetstiden har gått ut',
    ],
    ["status: beslutad\nvalidTo: '2025-12-31'\n", '2025-12-31', true, true, 'beslutad'],
    ["status: beslutad\nvalidFrom: '2026-02-01'\n", '2026-01-31', false, false, 'beslutad, gäller inte än'],
    ["status: beslutad\nvalidFrom: '2026-02-01'\n", '2026-02-01', true, true, 'beslutad'],
    // Dates without a day hold from the first to the last day that they can mean; words are no limit.
    ["status: beslutad\nvalidTo: '2025'\n", '2025-12-31', true, true, 'beslutad'],
    [
      "status: beslutad\nvalidTo: '2025'\n",
      '2026-01-01',
      false,
      false,
      'beslutad, giltighetstiden har gått ut',
    ],
    ["status: beslutad\nvalidFrom: '2026-02'\n", '2026-01-31', false, false, 'beslutad, gäller inte än'],
    ['status: beslutad\nvalidTo: hösten 2018\n', '2026-01-01', true, true, 'beslutad'],
  ])('with %j on %s', (more, asOf, inForce, counted, state) => {
    const graph = buildGraph(corpusOf(REGISTRY, { 1: edition('varje år', more) }), asOf);
    const shown = graph.shown.get('region/uppdrag')!;
    expect(graph.statements.map((one) => one.inForce)).toEqual([inForce]);
    expect([graph.facts.length, graph.tiesOf('region/radet').length]).toEqual(counted ? [1, 1] : [0, 0]);
    expect(documentItem(graph, shown).status).toBe(state);

    const view = groupView(graph, 'region/grupp');
    const { about, notInForce } = view.documents;
    expect([about.length, notInForce.length]).toEqual(counted ? [1, 0] : [0, 1]);
    // What an ended mandate says is not silence of the documents in force: there are none.
    expect(view.silence.length > 0).toBe(counted);
    expect(view.ties.length > 0).toBe(counted);

    // The register, the year and the picture of a group go by the same facts.
    expect(rowsIn(register(graph))).toHaveLength(counted ? 1 : 0);
    expect(wholeYear(graph)).toHaveLength(counted ? 1 : 0);
    expect(egoDiagram(graph, 'region/radet').edges).toHaveLength(counted ? 1 : 0);
    // The document's own page says what it said.
    const { keys } = documentView(graph, shown);
    const reports = keys.find(({ label }) => label === 'Rapporterar till');
    expect(phraseText(reports?.value ?? [])).toBe('Rådet');
  });
});

it('marks a draft wherever it is shown', () => {
  const post = {
    text: '## Uppdrag {#uppdrag}\n\nRådet ska utse ordföranden.\n',
    says: 'uppdrag:\n  says: [{ quote: Rådet ska utse ordföranden, actor: radet, appoints: grupp/ordforande }]\n',
    more: 'status: utkast\n',
  };
  const registry = { ...REGISTRY, 'roles/ordforande.yaml': 'name: ordförande\n' };
  const graph = buildGraph(corpusOf(registry, { 1: post }), '2026-01-01');
  const group = groupView(graph, 'region/grupp');
  expect(group.draft).toBe(true);
  expect(group.ties.flatMap(({ rows }) => rows.map(({ draft }) => draft))).toEqual([]);
  expect(group.parts.flatMap(({ rows }) => rows.map(({ draft }) => draft))).toEqual([true]);
  const chair = postView(graph, 'region/grupp/ordforande');
  expect(chair.draft).toBe(true);
  expect(chair.ties.flatMap(({ rows }) => rows.map(({ draft }) => draft))).toEqual([true]);
  expect(egoDiagram(graph, 'region/radet').edges.map(({ draft }) => draft)).toEqual([true]);
  const statuses = searchRecords(graph).flatMap(({ url, status }) => (status === 'Utkast' ? [url] : []));
  for (const url of ['/grupper/region/grupp/', '/grupper/region/radet/', '/dokument/region/uppdrag/']) {
    expect(statuses).toContain(url);
  }
  const [listed] = documentIndex(graph).groups.flatMap(({ items }) => items);
  expect([listed?.draft, listed?.status]).toEqual([true, 'utkast']);
  expect(graph.statements.some(({ inForce }) => inForce)).toBe(false);
});

it('tells two editions in force on the same day, and not on a day when only one is', () => {
  const late = edition('varje kvartal', "status: beslutad\nvalidFrom: '2023-06-01'\n");
  const corpus = corpusOf(REGISTRY, { 1: FIRST, 2: late });
  const codes = (asOf: string) =>
    checkCorpus({ corpus, diagnostics: [], skipped: new Set() }, asOf)
      .filter(({ code }) => code === 'DOK001')
      .map(({ file, message }) => `${file}: ${message}`);
  expect(codes('2023-05-31')).toEqual([]);
  expect(codes('2024-01-01')).toEqual([]);
  const [fault] = codes('2023-06-01');
  expect(fault).toContain('documents/region/uppdrag/2.md');
  expect(fault).toContain('documents/region/uppdrag/1.md');
});

it.each([
  [{ status: 'utkast', validTo: '2020-01-01' }, 'draft'],
  [{ status: 'upphavd', validFrom: '2020-01-01' }, 'ended'],
  [{ status: 'beslutad', validTo: '2020-01-01' }, 'expired'],
  [{ status: 'beslutad', validFrom: '2030' }, 'to-come'],
  [{}, 'in-force'],
] satisfies [Partial<DocumentData>, string][])('%j stands as %s', (data, standing) => {
  expect(standingOn(data as DocumentData, '2026-01-01')).toBe(standing);
});
