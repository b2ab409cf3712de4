import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/model/corpus/read-corpus.ts';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { otherEditions } from '../../../src/model/graph/other-editions.ts';
import { editionView } from '../../../src/model/views/edition-view.ts';
import { documentView } from '../../../src/model/views/document-view.ts';

const REGISTRY = [
  { path: 'levels.yaml', content: '- { id: lokal, name: Lokal nivå }\n' },
  { path: 'organisations/region.yaml', content: 'name: Regionen\nkind: region\nownPages: true\n' },
  { path: 'roles/ordforande.yaml', content: 'name: ordförande\n' },
  { path: 'roles/kassor.yaml', content: 'name: kassör\n' },
  { path: 'groups/region/grupp.yaml', content: 'name: Gruppen\nform: group\n' },
];

interface Sketch {
  readonly edition: string;
  readonly title?: string;
  readonly status?: string;
  readonly role: 'ordforande' | 'kassor';
}

function edition({ edition: name, title = 'Uppdraget', status, role }: Sketch) {
  const sentence = `Gruppen utser ${role}`;
  const path = `documents/region/uppdrag/${name}`;
  const head = `title: ${title}
summary: Vad gruppen gör.
type: uppdragsbeskrivning
publisher: region
about: [grupp]
wording: beslutad-text
source: Ett prov
changes: [{ date: '2026-01-01', what: Publicerad. }]
${status === undefined ? '' : `status: ${status}\n`}`;
  return [
    { path: `${path}.md`, content: `---\n${head}---\n\n## Val {#val}\n\n${sentence}.\n` },
    {
      path: `${path}.says.yaml`,
      content: `about: grupp\nval:\n  says:\n    - { quote: ${sentence}, appoints: grupp/${role} }\n`,
    },
  ];
}

function graphOf(...sketches: readonly Sketch[]) {
  const { corpus } = readCorpus([...REGISTRY, ...sketches.flatMap(edition)]);
  return buildGraph(corpus, '2026-06-01');
}

const OLD: Sketch = { edition: '9', title: 'Det gamla uppdraget', status: 'ersatt', role: 'kassor' };
const NEW: Sketch = { edition: '10', title: 'Det nya uppdraget', status: 'beslutad', role: 'ordforande' };

describe('the editions a document is not read in', () => {
  const graph = graphOf(OLD, NEW);
  const [older] = otherEditions(graph);
  const view = editionView(graph, older!);

  test('are all but the one shown, which gives the document its name', () => {
    expect(otherEditions(graph).map(({ id }) => id)).toEqual(['region/uppdrag@9']);
    expect(graph.entities.get('document:region/uppdrag')?.name).toBe('Det nya uppdraget');
  });

  test('have a page with their own words, notes and places', () => {
    expect(view.title).toBe('Det gamla uppdraget');
    const anchor = /id="(s[a-z0-9]{4})"/.exec(view.sections[0]!.html)?.[1];
    const cited = view.keys.flatMap(({ citation }) => citation?.href ?? []);
    expect(cited).toEqual([`/dokument/region/uppdrag/9/#${anchor}`]);
  });

  test('lead to the group where a post that only they name has no page', () => {
    const links = view.sections.flatMap(({ notes }) => notes.flatMap((group) => group.notes));
    expect(links.flatMap(({ text }) => text.map(({ href }) => href))).toContain('/grupper/region/grupp/');
    expect(graph.entities.has('region/grupp/kassor')).toBe(false);
  });

  test('are listed in order with a way from each to the others', () => {
    expect(view.editions.map(({ edition: name, href }) => [name, href])).toEqual([
      ['9', undefined],
      ['10', '/dokument/region/uppdrag/'],
    ]);
    const shown = documentView(graph, graph.shown.get('region/uppdrag')!);
    expect(shown.editions.map(({ href }) => href)).toEqual(['/dokument/region/uppdrag/9/', undefined]);
  });
});

test.each<[string, Sketch, Sketch, string[]]>([
  [
    'replaced by one in force',
    OLD,
    NEW,
    ['Äldre utgåva.', 'Den här texten gäller inte längre.', 'Läs utgåva 10 (gäller nu)'],
  ],
  [
    'a draft of the next',
    { ...OLD, status: 'beslutad' },
    { ...NEW, status: 'utkast' },
    ['Annan utgåva.', 'Den här texten gäller inte nu.', 'Läs utgåva 9 (gäller nu)'],
  ],
  [
    'nobody knows whether the newer holds',
    OLD,
    { edition: '10', role: 'ordforande' },
    ['Äldre utgåva.', 'Det finns en nyare utgåva.', 'Läs utgåva 10 (status anges inte)'],
  ],
  [
    'an older draft',
    { ...OLD, status: 'utkast' },
    { ...NEW, status: 'utkast' },
    ['Äldre utgåva.', 'Det finns en nyare utgåva.', 'Läs utgåva 10 (utkast)'],
  ],
])('says first of an edition what holds instead: %s', (_name, first, second, expected) => {
  const graph = graphOf(first, second);
  const [banner] = editionView(graph, otherEditions(graph)[0]!).banners;
  expect([banner!.word, banner!.text, banner!.link?.text]).toEqual(expected);
});
