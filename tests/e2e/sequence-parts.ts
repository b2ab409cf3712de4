import type { Page } from 'playwright-core';

/** A part of a sequence as a browser shows it: its words if it has any, and its box in units of the view box. */
export interface SeenPart {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where to find the parts: CSS selectors. */
export interface SequenceParts {
  readonly head: string;
  readonly lifeline: string;
  readonly arrow: string;
  readonly note: string;
  /** Lines of text. */
  readonly words: string;
  readonly number: string;
  /** From the top of a frame to its bottom. */
  readonly frame: string;
  /** Where a frame is divided. */
  readonly divider: string;
  /** Lines of text at the top of a frame and below its dividers; Mermaid puts brackets around them. */
  readonly condition: string;
}

/** What a browser shows of a chart, by sort of part. */
export type SeenParts = Readonly<Record<keyof SequenceParts, readonly SeenPart[]>>;

/** Mermaid's own picture. */
export const MERMAIDS: SequenceParts = {
  head: 'g[data-et="participant"] > rect',
  lifeline: 'line.actor-line',
  arrow: '[data-et="message"]',
  note: 'g[data-et="note"] > rect',
  words: 'text.messageText, text.noteText',
  number: 'text.sequenceNumber',
  // Four sides, the left one last, then the dividers.
  frame: 'g[data-et="control-structure"] > line.loopLine:nth-of-type(4)',
  divider: 'g[data-et="control-structure"] > line.loopLine:nth-of-type(n + 5)',
  condition: 'text.loopText, text.sectionTitle',
};

/** The picture of a page of ours. */
export const OURS: SequenceParts = {
  head: '.mm-nodes > .mm-node rect',
  lifeline: '.mm-lifeline',
  arrow: '.mm-edge',
  note: '.mm-note rect',
  words: ':is(.mm-edge-labels, .mm-note) :is(text[x], tspan[x])',
  number: '.mm-step text',
  frame: '.mm-frames > rect',
  divider: '.mm-divide',
  condition: '.mm-condition :is(text[x], tspan[x])',
};

/** The browser's own boxes of what a selector finds in the chart on the page, in order of drawing. */
export function seeAll(page: Page, selector: string): Promise<SeenPart[]> {
  return page.evaluate((where) => {
    const svg = document.querySelector<SVGSVGElement>('[data-chart] svg');
    if (svg === null) throw new Error('there is no chart on the page');
    const toView = svg.getScreenCTM()!.inverse();
    return [...svg.querySelectorAll<SVGGraphicsElement>(where)]
      .map((one) => {
        const { x, y, width, height } = one.getBBox();
        const matrix = toView.multiply(one.getScreenCTM()!);
        const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
          point.matrixTransform(matrix),
        ) as [DOMPoint, DOMPoint];
        const words = one.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
        return { words, left: from.x, right: to.x, top: from.y, bottom: to.y };
      })
      .filter(({ words }, _index, all) => words !== '' || all.every((other) => other.words === ''));
  }, selector);
}

/** Every part of the chart on the page. */
export async function seeParts(page: Page, parts: SequenceParts): Promise<SeenParts> {
  const names = Object.keys(parts) as (keyof SequenceParts)[];
  const found = names.map(async (name) => [name, await seeAll(page, parts[name])] as const);
  return Object.fromEntries(await Promise.all(found)) as unknown as SeenParts;
}
