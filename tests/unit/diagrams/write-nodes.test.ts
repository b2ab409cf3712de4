import { expect, test } from 'vitest';
import type { Picture } from '../../../src/diagrams/render/picture/types.ts';
import { writeNodes } from '../../../src/diagrams/render/picture/write-nodes.ts';

type Frame = readonly [title: string, x: number, y: number, width: number, height: number];

/** What is heard in order: names of groups with those inside, and names outside any. */
function heard(frames: readonly Frame[], nodes: readonly (readonly [string, number, number])[]): string[] {
  const picture: Picture = {
    view: { x: 0, y: 0, width: 500, height: 500 },
    title: '',
    description: '',
    clusters: frames.map(([title, x, y, width, height]) => ({
      box: { x, y, width, height },
      text: { x, lines: title === '' ? [] : [{ text: title, baseline: y }] },
    })),
    edges: [],
    edgeLabels: [],
    nodes: nodes.map(([name, x, y]) => ({
      at: [x, y],
      shapes: [],
      text: { x: 0, lines: [{ text: name, baseline: 0 }] },
      kinds: [],
    })),
  };
  return writeNodes(picture).map((markup) =>
    [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name).join(' > '),
  );
}

const LEFT: Frame = ['Vänster', 0, 0, 100, 100];
const RIGHT: Frame = ['Höger', 200, 0, 100, 100];

test.each<[string, readonly Frame[], readonly (readonly [string, number, number])[], readonly string[]]>([
  ['nodes without frames', [], [['a', 5, 5]], ['a']],
  [
    'nodes of two frames',
    [LEFT, RIGHT],
    [
      ['a', 5, 5],
      ['b', 50, 50],
      ['c', 250, 5],
    ],
    ['Vänster > a > b', 'Höger > c'],
  ],
  [
    'the order of the source, even where it leaves a frame and comes back',
    [LEFT],
    [
      ['a', 5, 5],
      ['x', 150, 5],
      ['b', 6, 6],
    ],
    ['Vänster > a', 'x', 'Vänster > b'],
  ],
  [
    'the inner of two frames',
    [['Allt', 0, 0, 400, 400], LEFT],
    [
      ['a', 5, 5],
      ['b', 300, 300],
    ],
    ['Vänster > a', 'Allt > b'],
  ],
  [
    'relations in a title apart, and marks in words',
    [['• utser (kan)* • leder', 0, 0, 100, 100]],
    [['a', 5, 5]],
    ['utser (kan) (vår läsning); leder > a'],
  ],
  ['a frame without a title', [['', 0, 0, 100, 100]], [['a', 5, 5]], ['a']],
])('who listens hears %s', (_case, frames, nodes, expected) => {
  expect(heard(frames, nodes)).toEqual(expected);
});
