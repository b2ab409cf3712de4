import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/model/corpus/read-corpus.ts';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { mentionsIn } from '../../../src/model/mentions/mentions.ts';

const TEXT = `---
title: Uppdrag för gruppen
summary: Vad gruppen gör.
type: uppdragsbeskrivning
publisher: region
about: [region/grupp]
wording: klarsprak
source: Ett prov
changes: [{ date: '2026-01-01', what: Publicerad. }]
---

## Möten {#moten}

Ordföranden i gruppen leder möten. Gruppen har kontakt med ordföranden i andra grupper och med staben. Staben bjuds in.

## Stöd {#stod}

Staben stöder MAS.

Ordföranden:

- kallar till möten
`;

const SAYS = `about: grupp
moten:
  says:
    - { quote: Ordföranden i gruppen leder möten, actor: grupp/ordforande }
    - { quote: Gruppen har kontakt, contacts: { role: ordforande } }
stod:
  actor: grupp/ordforande
  says: [kallar till möten]
`;

const { corpus } = readCorpus([
  { path: 'levels.yaml', content: '- { id: lokal, name: Lokal nivå }\n' },
  {
    path: 'organisations/region.yaml',
    content: 'name: Regionen\nkind: region\nlevel: lokal\nownPages: true\n',
  },
  {
    path: 'organisations/annan.yaml',
    content: 'name: Annan region\nkind: region\nlevel: lokal\nownPages: true\n',
  },
  { path: 'roles/ordforande.yaml', content: 'name: ordförande\nforms: [ordföranden]\n' },
  { path: 'roles/sjukskoterska.yaml', content: 'name: medicinskt ansvarig sjuksköterska\n' },
  { path: 'terms/region/mas.yaml', content: 'name: MAS\ndenotes: sjukskoterska\n' },
  { path: 'groups/region/grupp.yaml', content: 'name: Gruppen\nform: group\n' },
  { path: 'groups/region/staben.yaml', content: 'name: Staben\nform: unit\n' },
  { path: 'groups/annan/staben.yaml', content: 'name: Staben\nform: unit\n' },
  { path: 'documents/region/uppdrag/1.md', content: TEXT },
  { path: 'documents/region/uppdrag/1.says.yaml', content: SAYS },
]);
const graph = buildGraph(corpus, '2026-06-01');
const [edition] = graph.shown.values();
const sections = edition ? mentionsIn(graph, edition) : [];

const linked = (id: string) => {
  const text = edition?.text.sections.find((section) => section.id === id)?.text ?? '';
  const found = sections.find(({ section }) => section === id)?.links ?? [];
  return found.map((link) => [text.slice(link.start, link.end), link.id]);
};

describe('mentionsIn', () => {
  it('links the first mention of each in a section, and a role to the post that the statement means', () => {
    expect(linked('moten')).toEqual([
      ['Ordföranden', 'region/grupp/ordforande'],
      ['gruppen', 'region/grupp'],
      ['ordföranden', 'role:ordforande'],
      ['staben', 'region/staben'],
    ]);
  });

  it('starts afresh in every section, and takes a term to the role it is a word for', () => {
    expect(linked('stod')).toEqual([
      ['Staben', 'region/staben'],
      ['MAS', 'role:sjukskoterska'],
      ['Ordföranden', 'region/grupp/ordforande'],
    ]);
  });
});
