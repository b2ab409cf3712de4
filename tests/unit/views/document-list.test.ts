import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/lib/atom.ts';
import { changesOf } from '../../../src/model/views/changes.ts';
import { documentIndex, documentLists } from '../../../src/model/views/document-list.ts';
import { movedDocuments } from '../../../src/model/views/moved-documents.ts';
import { graphOf, type DocumentSketch } from './fixture.ts';

const sketch = (id: string, data: DocumentSketch['data'] = {}): DocumentSketch => ({
  id,
  about: [],
  sections: {},
  data,
});

describe('documentIndex', () => {
  test('groups by organisation in Swedish order and offers choices', () => {
    const graph = graphOf({
      organisations: { a: { name: 'Örebro' }, b: { name: 'Åre' } },
      documents: [sketch('a/ett', { title: 'Ett', status: 'utkast' }), sketch('b/tva', { title: 'Två' })],
    });
    const index = documentIndex(graph);
    expect(index.groups.map(({ name }) => name)).toEqual(['Åre', 'Örebro']);
    expect([...index.choices.keys()]).toEqual(['Organisation', 'Typ', 'Status']);
    expect(index.choices.get('Status')?.map(({ text, href }) => [text, href])).toEqual([
      ['Anges inte', '/dokument/urval/status/anges-inte/'],
      ['Utkast', '/dokument/urval/status/utkast/'],
    ]);
  });

  test('names a few of very many, and lists the rest page by page', () => {
    const documents = Array.from({ length: 250 }, (_, index) => sketch(`a/dokument-${index}`));
    const graph = graphOf({ organisations: { a: { name: 'A' } }, documents });
    expect(documentIndex(graph).groups[0]?.items).toEqual([]);
    expect(documentIndex(graph).groups[0]?.all?.count).toBe(250);
    const pages = documentLists(graph).filter(({ path }) => path.startsWith('organisation/'));
    expect(pages.map(({ path, items }) => [path, items.length])).toEqual([
      ['organisation/a', 100],
      ['organisation/a/2', 100],
      ['organisation/a/3', 50],
    ]);
  });
});

describe('changes', () => {
  const graph = graphOf({
    organisations: { a: { name: 'A & B' } },
    documents: [
      sketch('a/ett', {
        title: 'Ett <b>',
        changes: [
          { date: '2026-01-02', what: 'Rättat.' },
          { date: '2026-01-02', what: 'Rättat igen.' },
          { date: '2025-12-31', what: 'Publicerat.' },
        ],
      }),
    ],
  });

  test('come latest first, each with an id of its own', () => {
    const changes = changesOf(graph);
    expect(changes.map(({ date }) => date)).toEqual(['2026-01-02', '2026-01-02', '2025-12-31']);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(3);
    expect(changesOf(graph, 1)).toHaveLength(1);
  });

  test('become a feed with nothing unescaped', () => {
    const feed = atomFeed(changesOf(graph), graph.corpus.site);
    expect(feed).toContain('<title>Ett &lt;b&gt;</title>');
    expect(feed).toContain('<name>A &amp; B</name>');
    expect(feed).toContain('<updated>2026-01-02T12:00:00Z</updated>');
    expect(feed).toContain('<id>tag:a.example,2026-01-02:a/ett@1/2026-01-02-1</id>');
  });
});

test('a former address leads on unless a document has it now', () => {
  const graph = graphOf({
    organisations: { a: {} },
    documents: [sketch('a/ny', { formerSlugs: ['gammal', 'annan'] }), sketch('a/annan')],
  });
  expect(movedDocuments(graph).map(({ former, url }) => [former, url])).toEqual([
    ['gammal', '/dokument/a/ny/'],
  ]);
});
