import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../../../src/diagrams/render/geometry/box.ts';
import { compareSeen } from '../../e2e/diagram-deviation.ts';
import { crossedTitles, faultsOf } from '../../e2e/diagram-faults.ts';
import type { Seen, SeenNode } from '../../e2e/diagram-geometry.ts';
import { outlineOf, overlap, roomWithin } from '../../e2e/diagram-outlines.ts';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const within = ({ x, y, width, height }: Box, by: number): Box =>
  box(x + by, y + by, width - 2 * by, height - 2 * by);

const node = (text: string, at: Box, padding = 11, corners: readonly Point[] = []): SeenNode => ({
  box: at,
  corners,
  lines: [{ text, box: within(at, padding) }],
  href: '',
});
const words = (text: string, at: Box) => ({ box: at, lines: [{ text, box: within(at, 1) }] });

/** Two boxes in a frame, a line between them with words on it: nothing to find fault with. */
const SOUND: Seen = {
  view: box(0, 0, 400, 300),
  nodes: [node('A', box(20, 40, 100, 50)), node('B', box(20, 200, 100, 50))],
  frames: [box(10, 10, 300, 280)],
  titles: [words('Ram', box(20, 12, 60, 20))],
  edges: [
    {
      points: [
        [70, 90],
        [70, 196],
      ],
      look: 'marker-end',
    },
  ],
  words: [words('utser', box(40, 130, 60, 24))],
};
const diamond = (x: number, y: number, half: number): readonly Point[] => [
  [x - half, y],
  [x, y - half],
  [x + half, y],
  [x, y + half],
];

const line = (...points: Point[]) => ({ points, look: '' });

describe('what makes a chart hard to read is told', () => {
  it('and nothing of a sound one', () => {
    expect(faultsOf(SOUND)).toEqual([]);
    expect(crossedTitles(SOUND)).toEqual([]);
  });

  const [a, b] = SOUND.nodes;
  it.each<[string, Partial<Seen>, string]>([
    ['words that leave their box', { nodes: [node('A', box(20, 40, 100, 50), -2)] }, 'box "A" has -2.0 px'],
    ['words too near the border', { nodes: [node('A', box(20, 40, 100, 50), 5)] }, 'box "A" has 5.0 px'],
    [
      'words in the corner of a question',
      { nodes: [node('A', box(20, 20, 60, 60), 12, diamond(50, 50, 30))], edges: [], titles: [] },
      'box "A" has -4.2 px',
    ],
    [
      'boxes on each other',
      { nodes: [a!, node('C', box(110, 50, 90, 50))] },
      'box "A" lies 10.0 px on box "C"',
    ],
    [
      'words on a box',
      { words: [words('utser', box(40, 80, 60, 24))] },
      'words "utser" lies 10.0 px on box "A"',
    ],
    [
      'words on words',
      { words: [words('utser', box(40, 130, 60, 24)), words('leder', box(90, 140, 60, 24))] },
      'words "utser" lies 10.0 px on words "leder"',
    ],
    [
      'words wider than their patch',
      { words: [{ ...words('u', box(40, 130, 60, 24)), box: box(50, 130, 40, 24) }] },
      'words "u" has',
    ],
    [
      'a title on a box',
      { titles: [words('Ram', box(20, 30, 60, 20))] },
      'title "Ram" lies 10.0 px on box "A"',
    ],
    ['a title outside its frame', { titles: [words('Ram', box(0, 12, 60, 20))] }, 'title "Ram" has -9.0 px'],
    ['a title without a frame', { frames: [] }, 'Ram has no frame'],
    ['a line through a box', { edges: [line([70, 90], [70, 240])] }, 'a line runs through box "B"'],
    [
      'two lines under the same words',
      { edges: [...SOUND.edges, line([0, 140], [400, 140])] },
      'two lines under words "utser"',
    ],
    ['a box outside the picture', { nodes: [a!, b!, node('C', box(350, 40, 60, 50))] }, '10.0 px outside'],
    ['a frame outside the picture', { frames: [box(10, 10, 300, 295)] }, 'a frame is 5.0 px outside'],
    ['a line outside the picture', { edges: [line([350, 100], [410, 100])] }, 'a line is 10.0 px outside'],
  ])('%s', (_name, change, fault) => {
    expect(faultsOf({ ...SOUND, ...change })).toEqual([expect.stringContaining(fault)]);
  });

  it('a line behind a title', () => {
    expect(crossedTitles({ ...SOUND, edges: [line([50, 0], [50, 38])] })).toEqual(['title "Ram"']);
  });
});

describe('two pictures of one chart', () => {
  const largest = (ours: Seen) => Math.max(...compareSeen(SOUND, ours).deviations.map(({ px }) => px));

  it('are the same', () => {
    expect(compareSeen(SOUND, SOUND).faults).toEqual([]);
    expect(largest(SOUND)).toBeCloseTo(0);
  });

  const [a, b] = SOUND.nodes;
  it.each<[string, Partial<Seen>]>([
    ['a box', { nodes: [a!] }],
    ['the order of boxes', { nodes: [b!, a!] }],
    ['an address', { nodes: [{ ...a!, href: '/x/' }, b!] }],
    ['a frame', { frames: [] }],
    ['a title', { titles: [] }],
    ['a line', { edges: [] }],
    ['the head of an arrow', { edges: [line([70, 90], [70, 196])] }],
    ['words', { words: [words('leder', box(40, 130, 60, 24))] }],
  ])('differ by %s', (_name, change) => {
    expect(compareSeen(SOUND, { ...SOUND, ...change }).faults).not.toEqual([]);
  });

  it.each<[string, Partial<Seen>, number]>([
    ['a box', { nodes: [a!, { ...b!, box: box(20, 204, 100, 50) }] }, 4],
    ['words in a box', { nodes: [a!, { ...b!, lines: node('B', box(25, 200, 100, 50)).lines }] }, 5],
    ['a frame', { frames: [box(10, 10, 306, 280)] }, 6],
    ['a title up and down, never sideways', { titles: [words('Ram', box(90, 19, 60, 20))] }, 7],
    ['words on a line', { words: [words('utser', box(32, 130, 60, 24))] }, 8],
    [
      'a detour',
      {
        edges: [
          {
            ...SOUND.edges[0]!,
            points: [
              [70, 90],
              [79, 140],
              [70, 196],
            ],
          },
        ],
      },
      9,
    ],
    ['the view', { view: box(0, 0, 400, 310) }, 10],
  ])('lie apart by %s', (_name, change, px) => {
    expect(largest({ ...SOUND, ...change })).toBeCloseTo(px, 0);
  });

  it('may write a line with more points', () => {
    const points: Point[] = [
      [70, 90],
      [70, 120],
      [70, 196],
    ];
    expect(largest({ ...SOUND, edges: [{ ...SOUND.edges[0]!, points }] })).toBeCloseTo(0);
  });
});

describe('outlines', () => {
  it('know how far they reach into each other', () => {
    const square = outlineOf(box(0, 0, 10, 10));
    expect(overlap(square, outlineOf(box(7, 0, 10, 10)))).toBe(3);
    expect(overlap(square, outlineOf(box(15, 0, 10, 10)))).toBe(-5);
    expect(overlap(square, diamond(16, 16, 10))).toBeLessThan(0);
    expect(roomWithin(square, outlineOf(box(2, 3, 5, 5)))).toBe(2);
  });
});
