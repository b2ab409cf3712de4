import { expect, test } from 'vitest';
import { sourcesInFull } from '../../../src/diagrams/sources-in-full.ts';
import { citationName, citationText } from '../../../src/lib/citation-name.ts';
import type { Citation } from '../../../src/model/views/citation.ts';

const citation = (documentId: string, words = 'a … b'): Citation =>
  ({
    documentId,
    document: 'Planen',
    label: '3.1',
    title: 'Planen för allt, 3.1 Uppdrag',
    words,
  }) as Citation;

test.each([
  ['on its own page', false, false, '3.1', '3.1: till orden ”a … b”'],
  ['elsewhere', true, false, 'Planen, 3.1', 'Planen, 3.1: till orden ”a … b” i Planen för allt, 3.1 Uppdrag'],
  ['after the first of its document', true, true, 'Planen, 3.1', 'Planen, 3.1: till orden ”a … b”'],
])('a citation %s begins with what is seen', (_name, full, brief, seen, name) => {
  expect(citationText(citation('a'), full)).toBe(seen);
  expect(citationName(citation('a'), { full, brief })).toBe(name);
});

test('a list names each document in full once, wherever its first citation stands', () => {
  const [a1, a2, b1, a3, c1] = ['a', 'a', 'b', 'a', 'c'].map((id) => citation(id));
  const end = { label: 'X' };
  const row = (...facts: (Citation | undefined)[]) => ({
    from: end,
    relations: [],
    to: end,
    draft: false,
    facts: facts as Citation[],
  });
  expect([...sourcesInFull({ rows: [row(a1, a2), row(b1), row(a3, c1)], alone: [] })]).toEqual([a1, b1, c1]);
  const step = (fact: Citation | undefined) =>
    ({ type: 'step', step: end, sentence: [], draft: false, facts: [fact!] }) as const;
  const told = [step(a1), { type: 'under', head: 'x', items: [step(b1), step(a2)] }, step(a3)] as const;
  expect([...sourcesInFull({ rows: [], alone: [], told })].map((one) => one === a1 || one === b1)).toEqual([
    true,
    true,
  ]);
});
