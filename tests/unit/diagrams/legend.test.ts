import { expect, test } from 'vitest';
import type { Diagram, DiagramEdge, DiagramNode, NodeKind } from '../../../src/diagrams/diagram.ts';
import { legendOf } from '../../../src/diagrams/legend.ts';
import { spelledOut } from '../../../src/diagrams/marks.ts';

const node = (kind: NodeKind, label: string = kind): DiagramNode => ({ key: kind, label, kind });
const edge = (marks: Partial<DiagramEdge>): DiagramEdge => ({
  from: 'a',
  to: 'b',
  label: 'x',
  facts: [],
  ...marks,
});
type Marked = Partial<Pick<Diagram, 'nodes' | 'edges' | 'clusters' | 'parties' | 'reading'>>;

const WRITTEN = 'Streckad ruta: ord ur texten.';
const UNSTATED = 'Streckad ruta: texten säger inte vem.';
const CONDITION = '”med villkor”: bara i de fall som texten anger.';
const ALTERNATIVE = '”alternativt”: texten nämner flera, och det är inte sagt vilken.';
const LEFT = '”och … till”: resten står i listan.';
const READ = '* Här ingår vår läsning av texten. Skälet står vid källan.';

test.each<[string, Marked, readonly string[]]>([
  ['nothing, where all is plain', { nodes: [node('group'), node('post')], edges: [edge({})] }, []],
  ['words of the text', { nodes: [node('written'), node('written')] }, [WRITTEN]],
  ['an actor left out', { nodes: [node('unstated')] }, [UNSTATED]],
  [
    'kinds of parties, where boxes are parties',
    { parties: true, nodes: [node('post'), node('organisation'), node('group')] },
    ['Ruta med kraftig ram: en organisation.', 'Ruta med rundade hörn: en roll.'],
  ],
  ['a box for several', { nodes: [node('more')] }, ['Ruta med +: flera i en, som listan räknar upp.']],
  ['both directions', { edges: [edge({ mutual: true })] }, ['Streck utan pil: gäller åt båda hållen.']],
  ['an order left out', { edges: [edge({ unordered: true })] }, ['Streck utan pil: ordningen anges inte.']],
  [
    'a draft, after the boxes',
    { nodes: [node('unstated')], edges: [edge({ draft: true })] },
    [UNSTATED, 'Streckad linje: enligt utkast.'],
  ],
  [
    'a strength and a condition on a line',
    { edges: [edge({ label: 'utser (ska, med villkor)' })] },
    ['Ord som ”ska” och ”kan” inom parentes: styrkan, med textens ord.', CONDITION],
  ],
  ['a question', { nodes: [node('question')] }, ['Romb: vägen delar sig på en fråga.']],
  [
    'a role before what holds for it, where boxes are parties',
    { parties: true, clusters: [{ label: 'ordförande, ledamot: utses av', nodes: [] }] },
    ['Ord före ett kolon: rollen i gruppen som det gäller.'],
  ],
  ['no role in the name of a frame', { parties: true, clusters: [{ label: 'Råd: Länet', nodes: [] }] }, []],
  [
    'what stands in a frame’s title, of a line that is not written',
    {
      edges: [edge({ label: 'utser (med villkor)', quiet: true })],
      clusters: [{ label: 'utser (alternativt)', nodes: [] }],
    },
    [ALTERNATIVE],
  ],
  ['no tag that is a word of a name', { nodes: [node('group', 'Rådet alternativt nämnden')] }, []],
  ['relations that are left out', { edges: [edge({ label: 'a; b; c; d; e; f; g' })] }, [LEFT]],
  ['nothing left out, where all six are shown', { edges: [edge({ label: 'a; b; c; d; e; f' })] }, []],
  ['answers that are left out', { nodes: [node('group', 'Rådet; och 2 till')] }, [LEFT]],
  [
    'a reading, also one by a draft',
    { clusters: [{ label: 'utser; leder* (enligt utkast)', nodes: [] }] },
    [READ],
  ],
  [
    'a reading that only the mark tells',
    { edges: [edge({ label: 'har som del*', quiet: true, starred: true })] },
    [READ],
  ],
  [
    'a step whose place is our reading',
    { nodes: [{ ...node('group'), read: true }] },
    ['* Här ingår vår läsning av texten. Skälet står vid steget.'],
  ],
])('the legend tells of %s', (_case, { nodes = [], edges = [], ...more }, legend) => {
  expect(legendOf({ nodes, edges, ...more })).toEqual(legend);
});

test.each([
  ['leder*', 'leder (vår läsning)'],
  ['leder (kan)* (enligt utkast)', 'leder (kan) (vår läsning) (enligt utkast)'],
  ['leder', 'leder'],
  ['a * b', 'a * b'],
])('a list spells %s out', (words, expected) => {
  expect(spelledOut(words)).toBe(expected);
});
