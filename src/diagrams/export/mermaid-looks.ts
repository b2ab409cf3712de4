import { parseHTML } from 'linkedom';
import type { NodeKind } from '../diagram.ts';
import type { ChartStyle } from './chart-style.ts';
import { styledBy } from './styled.ts';

/** The kinds of boxes in the order that their looks are written. */
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

const box = (kind: string): string => `<g class="mm-node mm-${kind}"><rect/><text/></g>`;
const SAMPLE = `<svg class="mm">${KINDS.map(box).join('')}
  <g class="mm-clusters"><rect/></g><g class="mm-titles"><text/></g></svg>`;

/** How boxes of each kind and frames look, as Mermaid source says it: `fill:#fff,color:#111`. */
export interface MermaidLooks {
  readonly kinds: ReadonlyMap<NodeKind, string>;
  readonly frame: string;
}

/** Reads from the style of charts how a copy of their source should look: as the chart does, on white. */
export function mermaidLooks(style: ChartStyle): MermaidLooks {
  const { document } = parseHTML(`<body>${SAMPLE}</body>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('Provet på rutor går inte att läsa.');
  const styled = styledBy(style, svg);

  function look(shapes: string, texts: string): string {
    const [shape, text] = [svg?.querySelector(`${shapes} rect`), svg?.querySelector(`${texts} text`)];
    if (!shape || !text) throw new Error(`Provet saknar ${shapes}.`);
    const said = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'].map((name) => [
      name,
      styled.own(shape).get(name),
    ]);
    const ofText = [
      ['color', styled.inherited(text, 'fill')],
      ['font-weight', styled.own(text).get('font-weight')],
    ];
    return [...said, ...ofText].flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])).join(',');
  }

  return {
    kinds: new Map(KINDS.map((kind) => [kind, look(`.mm-${kind}`, `.mm-${kind}`)])),
    frame: look('.mm-clusters', '.mm-titles'),
  };
}
