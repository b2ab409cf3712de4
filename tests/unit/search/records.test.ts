import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { filtersOf } from '../../../src/search/filters.ts';
import { isWordless, recordHtml } from '../../../src/search/index/record-html.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { corpusOf, type Registry } from '../one-document.ts';

const REGISTRY = {
  'levels.yaml': '- { id: lokal, name: Lokal nivå }\n',
  'organisations/region.yaml': 'name: Regionen\nkind: region\nlevel: lokal\n',
  'roles/ordforande.yaml': 'name: ordförande\n',
  'groups/region/grupp.yaml': 'name: Gruppen\nform: group\nabbreviation: GR\nhiddenLabels: [Gruupen]\n',
};

const TEXT = `## 1 Möten {#moten}

Ordföranden leder möten.

### 1.1 Tomt {#tomt}
`;

const SAYS = 'moten:\n  says: [{ quote: Ordföranden leder möten, actor: grupp/ordforande }]\n';

function recordsOf(more = '', registry: Registry = {}) {
  const corpus = corpusOf({ ...REGISTRY, ...registry }, { 1: { text: TEXT, says: SAYS, more } });
  const graph = buildGraph(corpus, '2026-06-01');
  return { graph, records: searchRecords(graph) };
}

const byUrl = (url: string, more = '') => recordsOf(more).records.find((record) => record.url === url);

describe('searchRecords', () => {
  it('has a record per section with text, one per document and one per entity', () => {
    expect(recordsOf().records.map(({ url }) => url)).toEqual([
      '/dokument/region/uppdrag/',
      '/dokument/region/uppdrag/#moten',
      '/grupper/region/grupp/',
      '/grupper/region/grupp/ordforande/',
      '/organisation/region/',
      '/roller/ordforande/',
    ]);
  });

  it('tells where a section belongs, on what level and in what state', () => {
    expect(byUrl('/dokument/region/uppdrag/#moten', 'status: utkast\n')).toMatchObject({
      title: '1 Möten',
      trail: ['Regionen', 'Uppdrag för gruppen'],
      organisation: 'Regionen',
      level: 'Lokal nivå',
      status: 'Utkast',
      text: 'Ordföranden leder möten.',
    });
  });

  it('finds a group by its misspelling and never shows it', () => {
    const record = byUrl('/grupper/region/grupp/');
    expect(record).toMatchObject({ title: 'Gruppen (GR)', names: ['Gruupen'] });
    expect(record?.text).not.toContain('Gruupen');
  });

  it('tells of a section which decision path it is a step of, and of no other', () => {
    const says =
      'title: Hålla möten\ntracks: [{ id: moten, name: Möten }]\nsteps: [{ id: leda, track: moten, says: uppdrag#moten-ordforanden-leder-moten, end: true }]\n';
    const { records } = recordsOf('', { 'processes/region/moten.yaml': says });
    const numbers = records.filter(({ paths }) => paths).map(({ url, paths }) => [url, paths]);
    expect(numbers).toEqual([
      ['/beslutsvagar/region/moten/', [0]],
      ['/dokument/region/uppdrag/#moten', [0]],
    ]);
  });

  it('leaves what documents say of a post to their sections, and marks what only a draft says', () => {
    expect(byUrl('/grupper/region/grupp/ordforande/')).toMatchObject({
      title: 'Ordförande i Gruppen',
      text: '',
    });
    expect(byUrl('/grupper/region/grupp/ordforande/', 'status: utkast\n')?.status).toBe('Utkast');
    expect(byUrl('/grupper/region/grupp/ordforande/')?.status).toBeUndefined();
  });
});

describe('what the index gets', () => {
  it.each([
    ['utantext', true],
    ['utantext.', true],
    ['Ordföranden leder möten.', false],
  ])('has a word that stands for none, which no result shows: %s', (content, expected) => {
    expect(isWordless({ content })).toBe(expected);
  });

  it('escapes whatever the content holds', () => {
    const html = recordHtml(
      {
        kind: 'group',
        url: '/x/',
        title: '<script>"&',
        trail: [],
        organisation: 'a"b',
        text: '<img src=x>',
        names: [],
        facets: { groups: [], groupKinds: [], roles: [], topics: [], verbs: [] },
      },
      (text) => text,
    );
    expect(html).toContain('&lt;script&gt;&quot;&amp;');
    expect(html).toContain('data-value="a&quot;b"');
    expect(html).not.toContain('<img');
  });

  it('offers only filters with a choice', () => {
    const { graph, records } = recordsOf();
    expect(filtersOf(records, graph.corpus.levels).map(({ name }) => name)).toEqual(['slag']);
  });
});
