import { expect, test } from 'vitest';
import { shortHash } from '../../src/model/short-hash.ts';
import { Anchors } from '../../src/model/statements/identify.ts';

test('a text has the same four characters every time, whatever it holds', () => {
  for (const text of ['', 'a', 'uppdrag-gruppen-ska', 'åäö', '🙂'.repeat(50)]) {
    expect(shortHash(text)).toMatch(/^[a-z0-9]{4}$/);
    expect(shortHash(text)).toBe(shortHash(text));
  }
  expect(shortHash('uppdrag-gruppen-ska')).not.toBe(shortHash('uppdrag-gruppen-kan'));
});

test('anchors on a page differ, even where the characters of two would be alike', () => {
  const anchors = new Anchors(['uppdrag']);
  const slugs = Array.from({ length: 5000 }, (_, index) => `uppdrag-${index}`);
  const given = slugs.map((slug) => anchors.names(slug, false).anchor);
  expect(new Set(slugs.map(shortHash)).size).toBeLessThan(slugs.length);
  expect(new Set(given).size).toBe(slugs.length);
});

test('a name that an editor has given is the anchor too', () => {
  expect(new Anchors([]).names('rapporterar', true)).toEqual({ slug: 'rapporterar', anchor: 'rapporterar' });
});
