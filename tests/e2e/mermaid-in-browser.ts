import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MermaidConfig } from 'mermaid';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/setup.mjs';
import { disguiseCodes } from '../../src/diagrams/render/entities.ts';
import { MERMAID_CONFIG } from '../../src/diagrams/render/mermaid-config.ts';
import { loadFonts } from './diagram-charts.ts';
import type { Harness } from './harness.ts';

interface InPage {
  readonly mermaid: {
    initialize(config: MermaidConfig): void;
    render(id: string, source: string): Promise<{ svg: string }>;
  };
}

/**
 * An empty page with the site's fonts and Mermaid as published, set as at build. Character codes travel
 * through Mermaid in disguise, as at build: with labels that are no HTML it would show a code as it is
 * written. The page takes the disguise off where Mermaid writes text.
 */
export async function openMermaid(harness: Harness): Promise<Page> {
  const page = await harness.open();
  const fonts = readFileSync(path.join(ROOT, 'src', 'styles', 'fonts.css'), 'utf8');
  const body = `<!doctype html><html lang="sv"><style>${fonts} svg { text-rendering: geometricprecision; }</style><div data-chart></div></html>`;
  await page.route('**/mermaid', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${harness.url}/mermaid`);
  await loadFonts(page);
  await page.addScriptTag({ path: path.join(ROOT, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.evaluate((config) => {
    (globalThis as unknown as InPage).mermaid.initialize(config);
  }, MERMAID_CONFIG);
  await page.evaluate(() => {
    const plain = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
    const undisguised = (text: string): string =>
      text.replace(/[\ue000-\ue07f]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xe000));
    Object.defineProperty(SVGElement.prototype, 'textContent', {
      ...plain,
      set(this: SVGElement, text: unknown) {
        plain.set?.call(this, undisguised(String(text)));
      },
    });
  });
  return page;
}

/** Mermaid's own picture of a chart, drawn by the browser. */
export const drawInBrowser = (page: Page, source: string): Promise<string> =>
  page.evaluate(
    async (text) => (await (globalThis as unknown as InPage).mermaid.render('chart', text)).svg,
    disguiseCodes(source),
  );
