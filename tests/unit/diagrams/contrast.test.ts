import { describe, expect, it } from 'vitest';
import { CHANGED, colourIn, COLOURS, contrast, DRAWN, THEMES, type Theme } from './chart-colours.ts';

/** Text and what it stands on. */
const TEXTS = [
  ['ink', ['node', 'group', 'more', 'paper', 'frame']],
  ['ego-ink', ['ego']],
  // Titles of frames; a title at the border of one frame lies over the paper or the frame around.
  ['soft', ['frame', 'paper', 'group']],
  ['group-line', ['paper']],
] as const;

/** Lines and borders that say something, and what they stand on. */
const LINES = [
  ['line', ['paper', 'frame']],
  ['draft', ['paper', 'frame']],
  ['node-line', ['paper', 'frame', 'node', 'more']],
  ['group-line', ['paper', 'frame', 'group', 'node']],
  ['ink', ['paper', 'frame', 'node']],
  ['frame-line', ['paper', 'frame', 'more', 'group']],
  ['focus', ['paper', 'frame']],
] as const;

const painted: readonly Theme[] = ['light', 'dark', 'print'];
const weak = (theme: Theme, pairs: typeof TEXTS | typeof LINES, least: number): string[] =>
  pairs.flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const ratio = contrast(colourIn(theme, `--mm-${front}`), colourIn(theme, `--mm-${back}`));
      return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
    }),
  );

/** Variables that a stylesheet puts in a property. */
const usedAs = (property: string): string[] => [
  ...new Set(
    [...DRAWN.matchAll(new RegExp(`[ ;]${property}: var\\(--mm-([\\w-]+)\\)`, 'g'))].map(
      ([, name = '']) => name,
    ),
  ),
];

describe('contrast of charts', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrast('#000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });

  it.each(painted)('in %s: text at least 4.5', (theme) => {
    expect(weak(theme, TEXTS, 4.5)).toEqual([]);
  });

  it.each(painted)('in %s: lines and borders that say something at least 3', (theme) => {
    expect(weak(theme, LINES, 3)).toEqual([]);
  });

  it('in print: the one in the middle is told by its border', () => {
    expect(contrast(colourIn('print', '--mm-ego-ink'), colourIn('print', '--mm-paper'))).toBe(21);
    expect(colourIn('print', '--mm-ego')).toBe(colourIn('print', '--mm-paper'));
  });

  it('knows every colour that charts are drawn with', () => {
    const backs = new Set<string>(TEXTS.flatMap(([, on]) => on));
    const fronts = new Set<string>([...TEXTS, ...LINES].map(([front]) => front));
    const fills = usedAs('fill').filter((name) => !backs.has(name) && !fronts.has(name));
    // A filled box has a border of its fill; letters are drawn over with what they stand on.
    const strokes = usedAs('stroke').filter((name) => !fronts.has(name) && !['ego', 'frame'].includes(name));
    expect({ fills, strokes }).toEqual({ fills: [], strokes: [] });
    expect(usedAs('fill').length).toBeGreaterThan(5);
    expect(COLOURS.filter((name) => colourIn('light', name) === '')).toEqual([]);
  });

  it('leaves nothing but variables to colour a chart with', () => {
    expect(
      DRAWN.match(/(?:fill|stroke|color|background)(?:-color)?: (?:#|rgb|[a-z]+\()(?!.*--mm)[^;]*/g),
    ).toBeNull();
  });
});

describe('where a reader’s own colours rule', () => {
  /** Of CSS Color 4. */
  const SYSTEM = /^(?:Canvas|CanvasText|LinkText|Highlight|HighlightText|ButtonText|GrayText)$/;

  it('every colour of a chart is one of them', () => {
    expect(COLOURS.filter((name) => !SYSTEM.test(CHANGED.forced.get(name) ?? ''))).toEqual([]);
  });

  it('text and lines are in another than what they stand on', () => {
    const same = [...TEXTS, ...LINES].flatMap(([front, backs]) =>
      backs
        .filter((back) => colourIn('forced', `--mm-${front}`) === colourIn('forced', `--mm-${back}`))
        .map((back) => `${front} on ${back}`),
    );
    expect(same).toEqual([]);
  });
});

describe('on paper', () => {
  it('every colour is set, so that nothing is left of a dark theme', () => {
    expect(THEMES).toContain('print');
    const kept = COLOURS.filter((name) => !CHANGED.print.has(name) && name !== '--mm-focus');
    expect(kept).toEqual([]);
  });
});
