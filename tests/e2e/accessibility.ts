import axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly element: Element; readonly failureSummary?: string }[];
}

/** The global that the source of axe defines, with what is used of it here. */
interface Axe {
  readonly run: (root: Document, options: object) => Promise<{ violations: readonly Found[] }>;
}

/**
 * Violations of WCAG 2.2 AA and good practice on a page as it is shown now, as `rule: what it asks`, each
 * with the first elements. With a rule, that rule alone is tried.
 */
export async function accessibilityFaults(page: Page, rule?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly = rule === undefined ? { type: 'tag', values: STANDARDS } : { type: 'rule', values: [rule] };
  return page.evaluate(
    async (options) => {
      // A word that a chart breaks over two lines is shown with a hyphen that its name has not. Axe takes
      // that for another word; whoever speaks to the page does not.
      const isBrokenWord = (element: Element): boolean => {
        const lines = [...element.querySelectorAll('tspan')].map((line) => line.textContent);
        const shown = lines.reduce(
          (whole, line) =>
            whole.endsWith('-') && line.trim() !== '' ? whole.slice(0, -1) + line : whole + line,
          '',
        );
        return shown !== '' && element.getAttribute('aria-label')?.includes(shown) === true;
      };
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ element }) => id !== 'label-content-name-mismatch' || !isBrokenWord(element))
          .slice(0, 3)
          .map(({ element, failureSummary = '' }) =>
            [`${id}: ${help}`, element.outerHTML.slice(0, 200), failureSummary].join('\n'),
          ),
      );
    },
    // Only violations are looked at; there are no frames and no style sheets of other hosts to load.
    { runOnly, resultTypes: ['violations'], elementRef: true, iframes: false, preload: false },
  );
}
