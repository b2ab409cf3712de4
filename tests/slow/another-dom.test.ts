import { describe, expect, it } from 'vitest';
import { createPool } from '../../src/diagrams/drawing-pool.ts';
import { startThread } from '../../src/diagrams/drawing-thread.ts';
import { chosenDom } from '../../src/diagrams/render/dom/doms.ts';
import { STABLE_CHARTS } from '../fixtures/stable-charts.ts';
import { drawNew } from '../unit/diagrams/drawn.ts';

describe('the document that charts are drawn in', () => {
  it.each([
    [undefined, 'linkedom'],
    ['', 'linkedom'],
    ['jsdom', 'jsdom'],
  ])('%s means %s', (value, expected) => {
    expect(chosenDom({ DIAGRAM_DOM: value })).toBe(expected);
  });

  it('is one of those there are', () => {
    expect(() => chosenDom({ DIAGRAM_DOM: 'chrome' })).toThrow(
      'DIAGRAM_DOM är "chrome". Välj linkedom eller jsdom.',
    );
  });

  it('does not show in a chart of any kind: every byte is the same', async () => {
    const other = createPool(() => startThread('jsdom'));
    const drawn = await Promise.all(
      STABLE_CHARTS.map(async ([name, source]) => {
        const answer = await other.draw({ source, id: 'd-test' });
        return [name, 'svg' in answer ? answer.svg : answer.fault.message];
      }),
    );
    other.close();
    const expected = await Promise.all(
      STABLE_CHARTS.map(async ([name, source]) => [name, await drawNew(source)]),
    );
    expect(drawn).toEqual(expected);
  });
});
