import { expect, it } from 'vitest';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { drawingOf } from '../../../src/diagrams/drawing.ts';
import { leavingChart } from '../../../src/diagrams/export/leaving.ts';
import { drawingOfSequence } from '../../../src/diagrams/sequence/sequence-drawing.ts';
import { drawNew } from './drawn.ts';

const NAME = 'Arbets\u00adgruppen';
const about = { id: 'prov', title: `Samband för ${NAME}`, description: `Om ${NAME}.` };
const ends = [
  { key: 'a', label: NAME, kind: 'group' },
  { key: 'b', label: 'B', kind: 'group' },
] as const;
const CHARTS = {
  flowchart: drawingOf({
    ...about,
    direction: 'LR',
    nodes: ends,
    edges: [{ from: 'a', to: 'b', label: `utser ${NAME}`, facts: [] }],
    clusters: [{ label: NAME, nodes: ['b'] }],
  } satisfies Diagram),
  sequence: drawingOfSequence({
    ...about,
    participants: ends,
    items: [{ type: 'message', step: 1, from: 'a', to: 'b', words: `utser ${NAME}`, facts: [] }],
  } as unknown as Parameters<typeof drawingOfSequence>[0]),
};

it.each(['flowchart', 'sequence'] as const)(
  'a soft hyphen in a name reaches neither list, source, names nor what is saved: %s',
  async (kind) => {
    const drawing = CHARTS[kind];
    const svg = await drawNew(drawing.source);
    const page = { title: 'T', url: '/', owner: '' };
    const home = { name: 'W', url: 'https://w/', editions: new Map() };
    const { description, caption } = leavingChart({ drawing, page }, svg, home);
    const met = JSON.stringify([drawing.title, drawing.description, drawing.source, drawing.rows]);
    expect(met).toContain('Arbetsgruppen');
    expect(met + JSON.stringify([svg.match(/aria-label="[^"]*"/g), description, caption])).not.toContain(
      '\u00ad',
    );
  },
);
