import type { DomName } from './dom/doms.ts';
import { installGlobals } from './dom/globals.ts';
import { loadDom, type Dom } from './dom/load-dom.ts';
import { MERMAID_CONFIG } from './mermaid-config.ts';
import { loadMetrics, type Metrics } from './text/metrics.ts';

/** Mermaid's own picture of a chart, before it is cleaned. */
export interface RawDiagram {
  readonly svg: string;
  /** Mermaid's name for the kind of chart: `flowchart-elk`, `sequence`. */
  readonly type: string;
}

/** A loaded Mermaid that measures with our fonts. */
export interface Engine {
  readonly metrics: Metrics;
  readonly parse: Dom['parse'];
  draw(source: string): Promise<RawDiagram>;
}

/**
 * Loads Mermaid into this thread, which gets the globals of a browser and must be one of its own.
 * `root` is the project folder, where the font files lie.
 */
export async function loadEngine(root: string, dom: DomName): Promise<Engine> {
  const metrics = loadMetrics(root);
  const { window, parse } = await loadDom(dom);
  installGlobals(window, metrics);
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(MERMAID_CONFIG);
  return {
    metrics,
    parse,
    async draw(source) {
      const { svg, diagramType } = await mermaid.render('chart', source);
      return { svg, type: diagramType };
    },
  };
}
