import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { mentionsIn } from '../../../src/model/mentions/mentions.ts';
import { corpusOf } from '../one-document.ts';

const TEXT = `## Möten {#moten}

Ordföranden i gruppen leder möten. Gruppen har kontakt med ordföranden i andra grupper och med staben. Staben bjuds in.

## Stöd {#stod}

Staben stöder MAS.

Ordföranden:

- kallar till möten
`;

const SAYS = `moten:
  says:
    - { quote: Ordföranden i gruppen leder möten, actor: grupp/ordforande }
    - { quote: Gruppen har kontakt, contacts: { role: ordforande } }
stod:
  actor: grupp/ordforande
  says: [kallar till möten]
`;

const REGISTRY = {
  'levels.yaml': '- { id: lokal, name: Lokal nivå }\n',
  'organisations/region.yaml': 'name: Regionen\nkind: region\nlevel: lokal\nownPages: true\n',
  'organisations/annan.yaml': 'name: Annan region\nkind: region\nlevel: lokal\nownPages: true\n',
  'roles/ordforande.yaml': 'name: ordförande\nforms: [ordföranden]\n',
  'roles/sjukskoterska.yaml': 'name: medicinskt ansvarig sjuksköterska\n',
  'terms/region/mas.yaml': 'name: MAS\ndenotes: sjukskoterska\n',
  'groups/region/grupp.yaml': 'name: Gruppen\nform: group\n',
  'groups/region/staben.yaml': 'name: Staben\nform: unit\n',
  'groups/annan/staben.yaml': 'name: Staben\nform: unit\n',
};

const graph = buildGraph(corpusOf(REGISTRY, { 1: { text: TEXT, says: SAYS } }), '2026-06-01');
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
