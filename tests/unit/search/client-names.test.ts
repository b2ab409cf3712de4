import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { nameIndex } from '../../../src/search/name-index.ts';
import { corpusOf } from '../one-document.ts';

const REGISTRY = {
  'levels.yaml': '- { id: lokal, name: Lokal nivå }\n',
  'organisations/region.yaml': 'name: Regionen\nkind: region\nlevel: lokal\n',
  'roles/ordforande.yaml': 'name: ordförande\n',
  'groups/region/grupp.yaml': 'name: Ärendegruppen\nform: group\nabbreviation: ÄG\n',
  'groups/region/annan.yaml': 'name: Åtgärdsgruppen\nform: group\n',
};

const TEXT = `## 1 Möten {#moten}

Ordföranden leder möten.

### 1.1 Ordförande {#ordf}

Ordföranden leder mer.
`;

const SAYS = 'moten:\n  says: [{ quote: Ordföranden leder möten, actor: grupp/ordforande }]\n';

const index = (registry: Readonly<Record<string, string>> = REGISTRY) =>
  nameIndex(buildGraph(corpusOf(registry, { 1: { text: TEXT, says: SAYS, more: '' } }), '2026-06-01'));

describe('the index from A to Ö', () => {
  const entries = index().letters.flatMap(({ items }) => items);
  const entry = (name: string) => entries.find((one) => one.name === name);

  it('has Å, Ä and Ö last, in that order', () => {
    const letters = index().letters.map(({ letter }) => letter);
    expect(letters.slice(-2)).toEqual(['Å', 'Ä']);
    expect(letters[0]).toBe('M');
  });

  it('has headings by their words, not their numbers', () => {
    expect(entry('Möten')?.places.map(({ url }) => url)).toEqual(['/dokument/region/uppdrag/#moten']);
  });

  it('has all that bear a name under it, each told from the others', () => {
    const places = entry('Ordförande')?.places ?? [];
    expect(places.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/roller/ordforande/', '/dokument/region/uppdrag/#ordf']),
    );
    expect(new Set(places.map(({ what }) => what)).size).toBe(places.length);
  });

  it('has an abbreviation beside the full name', () => {
    expect(entry('ÄG')?.places).toMatchObject([
      { url: '/grupper/region/grupp/', what: 'Förkortning för Ärendegruppen', where: 'Regionen' },
    ]);
    expect(entry('Ärendegruppen (ÄG)')?.places).toHaveLength(1);
  });

  it('stands on pages by letter, each of bounded size, when it grows', () => {
    const many: Record<string, string> = { ...REGISTRY };
    for (let at = 0; at < 500; at += 1)
      many[`groups/region/b${at}.yaml`] = `name: Beredning ${at}\nform: group\n`;
    const { letters, pages, total } = index(many);
    expect(letters).toEqual([]);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(total);
    expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThanOrEqual(400);
    expect(pages.filter(({ letter }) => letter === 'B').map(({ path }) => path)).toEqual(['b', 'b/2']);
  });
});
