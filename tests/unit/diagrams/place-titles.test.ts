import { expect, test } from 'vitest';
import type { Point } from '../../../src/diagrams/render/geometry/box.ts';
import { placeTitles } from '../../../src/diagrams/render/picture/place-titles.ts';
import type { Picture } from '../../../src/diagrams/render/picture/types.ts';
import { simpleMetrics } from './measuring.ts';

/** A frame from 0 to 300 with a title of five letters, 80 wide, between y 8 and 24; lines run down through it. */
function titleX(lines: readonly (readonly Point[])[]): number | undefined {
  const picture: Picture = {
    view: { x: 0, y: 0, width: 400, height: 200 },
    title: '',
    description: '',
    clusters: [
      {
        box: { x: 0, y: 0, width: 300, height: 150 },
        text: { x: 150, lines: [{ text: 'Spår1', baseline: 20 }] },
      },
    ],
    edges: lines.map((points) => ({ points, line: 'solid', arrowAtStart: false, arrowAtEnd: false })),
    edgeLabels: [],
    nodes: [],
  };
  return placeTitles(simpleMetrics, picture).clusters[0]?.text.x;
}

const down = (x: number): Point[] => [
  [x, -20],
  [x, 60],
];

test.each<[string, readonly (readonly Point[])[], number]>([
  ['at the left where nothing is in the way', [], 10],
  ['at the left where a line runs to the right of it', [down(100)], 10],
  ['after a line that would run through it', [down(50)], 56],
  ['after the last of several', [down(50), down(120)], 126],
  ['between two where it fits', [down(30), down(130)], 36],
  [
    'after a line that runs along it',
    [
      [
        [20, 16],
        [120, 16],
      ],
    ],
    126,
  ],
  [
    'at the left where a line passes above it or below',
    [
      [
        [0, 0],
        [300, 0],
      ],
      [
        [0, 40],
        [300, 40],
      ],
    ],
    10,
  ],
  [
    'after the part of a slanting line that is as high as it',
    [
      [
        [0, 8],
        [160, 40],
      ],
    ],
    86,
  ],
  ['nearer to the frame where that lets a line pass', [down(88), down(170), down(250)], 5],
  ['at the left where no place is free', [down(60), down(120), down(180), down(240)], 10],
])('the title of a frame stands %s', (_case, lines, x) => {
  expect(titleX(lines)).toBe(x);
});
