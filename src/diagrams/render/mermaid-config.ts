import type { MermaidConfig } from 'mermaid';
import { FONT_FAMILY } from './text/font-files.ts';

const FONT = `"${FONT_FAMILY}", sans-serif`;

const SETTINGS: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  // A fault in the source throws and stops the build, instead of drawing a picture of an error.
  suppressErrorRendering: true,
  logLevel: 'fatal',
  maxEdges: 500,
  maxTextSize: 100_000,

  // HTML labels need layout that no DOM outside a browser has.
  htmlLabels: false,
  theme: 'base',
  look: 'classic',
  layout: 'elk',
  fontFamily: FONT,
  fontSize: 16,
  themeVariables: { fontSize: '16px', fontFamily: FONT },
  // Measured with these weights; the site's stylesheet draws with the same.
  // Mermaid gives each word a weight of its own, so it must be said of the words.
  themeCSS: '.cluster-label tspan, .ego tspan { font-weight: 600; }',

  // Same bytes in every run: rounded shapes use random strokes even in the classic look.
  deterministicIds: true,
  deterministicIDSeed: 'x',
  handDrawnSeed: 7,

  // Plain crossings: the small arcs of the default are read as corners.
  elk: { lineHops: false, straightenEdges: true },
  flowchart: {
    useMaxWidth: true,
    // Wider than any line the source writes: lines are broken there, where words are known.
    wrappingWidth: 400,
    curve: 'linear',
    padding: 12,
  },
  sequence: {
    useMaxWidth: true,
    // What a picture does not need of the feet and of the height is taken away from it: trim-sequence.ts.
    mirrorActors: true,
    width: 150,
    height: 88,
    actorMargin: 28,
    diagramMarginX: 16,
    diagramMarginY: 8,
    boxMargin: 18,
    noteMargin: 10,
    wrapPadding: 16,
    labelBoxWidth: 72,
    labelBoxHeight: 26,
  },
};

/** The one configuration of Mermaid, which no source may change. It is part of every cache key. */
export const MERMAID_CONFIG: MermaidConfig = { ...SETTINGS, secure: Object.keys(SETTINGS) };
