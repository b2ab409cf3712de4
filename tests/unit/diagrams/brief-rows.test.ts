import { expect, test } from 'vitest';
import { briefRows } from '../../../src/diagrams/brief-rows.ts';
import type { DiagramRow, RowEnd } from '../../../src/diagrams/diagram-rows.ts';

const row = (from: RowEnd, to: RowEnd): DiagramRow => ({
  from,
  relations: ['sedan'],
  to,
  draft: false,
  facts: [],
});

test('a long name stands in full once, and keeps its place; a name of its own stands as it is', () => {
  const one: RowEnd = { label: '1. Gruppen gör en analys', url: '/vag/#1', short: 'Steg 1' };
  const two: RowEnd = { label: '2. Rådet beslutar', url: '/vag/#2', short: 'Steg 2' };
  const question: RowEnd = { label: 'Räcker pengarna?' };
  const rows = briefRows([row(one, two), row(one, question), row(question, two)]);
  expect(rows.map(({ from, to }) => [from.label, to.label])).toEqual([
    ['1. Gruppen gör en analys', '2. Rådet beslutar'],
    ['Steg 1', 'Räcker pengarna?'],
    ['Räcker pengarna?', 'Steg 2'],
  ]);
  expect(rows[1]?.from.url).toBe('/vag/#1');
});
