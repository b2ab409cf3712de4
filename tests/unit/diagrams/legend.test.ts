import { expect, test } from 'vitest';
import type { DiagramEdge, DiagramNode, NodeKind } from '../../../src/diagrams/diagram.ts';
import { legendOf } from '../../../src/diagrams/legend.ts';

const node = (kind: NodeKind): DiagramNode => ({ key: kind, label: kind, kind });
const edge = (marks: Partial<DiagramEdge>): DiagramEdge => ({
  from: 'a',
  to: 'b',
  label: 'x',
  facts: [],
  ...marks,
});

test.each<[string, readonly DiagramNode[], readonly DiagramEdge[], readonly string[]]>([
  ['nothing, where all is plain', [node('group'), node('post')], [edge({})], []],
  ['words of the text', [node('written'), node('written')], [], ['Streckad ruta: ord ur texten.']],
  ['an actor left out', [node('unstated')], [], ['Streckad ruta: texten säger inte vem.']],
  ['both directions', [], [edge({ mutual: true })], ['Streck utan pil: gäller åt båda hållen.']],
  ['an order left out', [], [edge({ unordered: true })], ['Streck utan pil: ordningen anges inte.']],
  [
    'a draft, after the boxes',
    [node('unstated')],
    [edge({ draft: true })],
    ['Streckad ruta: texten säger inte vem.', 'Streckad linje: enligt utkast.'],
  ],
])('the legend tells of %s', (_case, nodes, edges, legend) => {
  expect(legendOf({ nodes, edges })).toEqual(legend);
});
