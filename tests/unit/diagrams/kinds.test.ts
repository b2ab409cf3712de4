import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Diagram, NodeKind } from '../../../src/diagrams/diagram.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { DRAWN } from './chart-colours.ts';
import { drawNew } from './drawn.ts';

/** Every kind, all with the same name. `unstated` and `written` both mean that nobody is named. */
const KINDS: readonly NodeKind[] = [
  'ego',
  'organisation',
  'group',
  'post',
  'written',
  'unstated',
  'more',
  'question',
];
const CHART: Diagram = {
  ...{ id: 'prov', title: 'Prov', description: 'Prov.', direction: 'LR' },
  nodes: KINDS.map((kind) => ({ key: kind, label: 'Namn', kind })),
  edges: [
    { from: 'group', to: 'post', label: 'beslutat', facts: [] },
    { from: 'post', to: 'organisation', label: 'utkast', facts: [], draft: true },
    { from: 'ego', to: 'group', label: 'samverkar med', facts: [], mutual: true },
  ],
};

const DECLARATION = /(stroke-dasharray|stroke-width|font-weight): ([^;]+);/g;

/** What the rules for a class say of stroke and weight: all that is no colour. */
function drawnWithout(colour: string): string[] {
  const rules = [...DRAWN.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const own = rules.filter(
    ([, selector = '']) =>
      new RegExp(`\\.mm-${colour}(?![\\w-])`).test(selector) && !/:(?:hover|focus)/.test(selector),
  );
  return own.flatMap(([, , body = '']) => [...body.matchAll(DECLARATION)].map(([whole]) => whole)).sort();
}

const svg = parseHTML(`<!doctype html><body>${await drawNew(toMermaid(CHART))}</body>`).document;

describe('meaning is never in a colour alone', () => {
  const looks = KINDS.map((kind): [NodeKind, string] => {
    const shape = svg.querySelector(`.mm-${kind}`)?.firstElementChild;
    const outline = `${shape?.localName}, corners ${shape?.getAttribute('rx') ?? 'sharp'}`;
    return [kind, [outline, ...drawnWithout(kind)].join(', ')];
  });

  it('kinds of boxes differ by outline, stroke or weight', () => {
    const alike = [...Map.groupBy(looks, ([, look]) => look).values()].map((same) =>
      same.map(([kind]) => kind),
    );
    expect(alike.filter(({ length }) => length > 1)).toEqual([
      ['group', 'more'],
      ['written', 'unstated'],
    ]);
  });

  it('strokes that tell kinds apart differ by half a pixel at least', () => {
    const widthOf = (kind: string) => Number(/stroke-width: ([\d.]+)px/.exec(drawnWithout(kind).join())?.[1]);
    expect(widthOf('organisation') - widthOf('node')).toBeGreaterThanOrEqual(0.5);
    expect(drawnWithout('written').join()).toContain('stroke-dasharray');
  });

  it('a draft is a dashed line with words, and a line that holds both ways has no arrow', () => {
    const lines = [...svg.querySelectorAll('.mm-edge')];
    expect(
      lines.map((line) => [line.classList.contains('mm-dotted'), line.hasAttribute('marker-end')]),
    ).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
    expect(drawnWithout('dotted').join()).toContain('stroke-dasharray');
    expect(svg.querySelector('.mm-edge-labels')?.textContent).toContain('enligt utkast');
  });
});
