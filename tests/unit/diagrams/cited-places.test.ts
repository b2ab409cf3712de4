import { expect, test } from 'vitest';
import { citedPlaces } from '../../../src/diagrams/cited-places.ts';
import type { DiagramEdge, DiagramNode } from '../../../src/diagrams/diagram.ts';
import type { Citation } from '../../../src/model/views/citation.ts';

const cite = (href: string): Citation => ({ href }) as Citation;
const edge = (from: string, to: string, href: string): DiagramEdge => ({
  from,
  to,
  label: 'x',
  facts: [cite(href)],
});

test('a box without a page leads to the first words that name it, also in a frame of several', () => {
  const nodes: DiagramNode[] = [
    { key: 'ego', label: 'Gruppen', kind: 'ego' },
    { key: 'page', label: 'Rådet', kind: 'group', url: '/grupper/radet/' },
    { key: 'words', label: '”andra”', kind: 'written' },
    { key: 'framed', label: '”flera”', kind: 'written' },
    { key: 'lost', label: 'Ingen', kind: 'group' },
  ];
  const frame: DiagramEdge = { ...edge('ego', 'frame', '/c'), of: [edge('ego', 'framed', '/d#3')] };
  const edges = [edge('ego', 'words', '/d#1'), edge('words', 'page', '/d#2'), frame];
  expect([...citedPlaces({ nodes, edges })]).toEqual([
    ['words', '/d#1'],
    ['framed', '/d#3'],
  ]);
});
