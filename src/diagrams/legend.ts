import { RELATION_DIVIDER, type Diagram, type NodeKind } from './diagram.ts';
import { READING_MARK, shownOf, TAGS } from './marks.ts';

type Marked = Pick<Diagram, 'nodes' | 'edges' | 'reading' | 'clusters' | 'parties'>;

/** Words on lines, frames and boxes: there are marks among them that need telling. */
const wordsIn = ({ nodes, edges, clusters = [] }: Marked): string[] => [
  ...edges.filter(({ quiet }) => !quiet).map(({ label }) => label),
  ...[...clusters, ...nodes].map(({ label }) => label),
];

const hasBox =
  (kind: NodeKind) =>
  ({ nodes }: Marked): boolean =>
    nodes.some((node) => node.kind === kind);
const hasParty =
  (kind: NodeKind) =>
  (chart: Marked): boolean =>
    chart.parties === true && hasBox(kind)(chart);
const hasTag =
  (tag: string) =>
  (chart: Marked): boolean =>
    wordsIn(chart).some((words) => new RegExp(`\\((?:[^()]*, )?${tag}[,)]`).test(words));

const STRENGTHS = /\((?:får inte|måste|ska|bör inte|bör|kan|får|strävan|lovar)[,)]/;
const hasStrength = (chart: Marked): boolean => wordsIn(chart).some((words) => STRENGTHS.test(words));
/** "ordförande: utses av" in the title of a frame. */
const hasRole = ({ clusters = [], parties }: Marked): boolean =>
  parties === true && clusters.some(({ label }) => /\p{Ll}: \p{Ll}/u.test(label));

const readsRelation = (chart: Marked): boolean =>
  chart.edges.some(({ starred }) => starred === true) ||
  wordsIn(chart).some((words) =>
    words
      .split(RELATION_DIVIDER)
      .some((one) => one.replace(/ \(enligt utkast\)$/, '').endsWith(READING_MARK)),
  );

const leavesOut = ({ nodes, edges, clusters = [] }: Marked): boolean =>
  nodes.some(({ label }) => /\boch \d+ till\b/.test(label)) ||
  [...edges.filter(({ quiet }) => !quiet), ...clusters].some(
    ({ label }) => shownOf(label.split(RELATION_DIVIDER)).left > 0,
  );

const MEANINGS: readonly [uses: (chart: Marked) => boolean, words: string][] = [
  [hasParty('organisation'), 'Ruta med kraftig ram: en organisation.'],
  [hasParty('post'), 'Ruta med rundade hörn: en roll.'],
  [hasBox('question'), 'Romb: vägen delar sig på en fråga.'],
  [hasBox('more'), 'Ruta med +: flera i en, som listan räknar upp.'],
  [hasBox('written'), 'Streckad ruta: ord ur texten.'],
  [hasBox('unstated'), 'Streckad ruta: texten säger inte vem.'],
  [
    ({ edges }) => edges.some(({ mutual, plain }) => mutual === true && !plain),
    'Streck utan pil: gäller åt båda hållen.',
  ],
  [
    ({ edges }) => edges.some(({ unordered }) => unordered === true),
    'Streck utan pil: ordningen anges inte.',
  ],
  [({ edges }) => edges.some(({ draft }) => draft === true), 'Streckad linje: enligt utkast.'],
  [hasRole, 'Ord före ett kolon: rollen i gruppen som det gäller.'],
  [hasStrength, 'Ord som ”ska” och ”kan” inom parentes: styrkan, med textens ord.'],
  [hasTag(TAGS.condition), `”${TAGS.condition}”: bara i de fall som texten anger.`],
  [hasTag(TAGS.alternative), `”${TAGS.alternative}”: texten nämner flera, och det är inte sagt vilken.`],
  [hasTag(TAGS.limited), `”${TAGS.limited}”: bara för det som texten anger.`],
  [leavesOut, '”och … till”: resten står i listan.'],
  [readsRelation, `${READING_MARK} Här ingår vår läsning av texten. Skälet står vid källan.`],
  [
    ({ nodes }) => nodes.some(({ read }) => read === true),
    `${READING_MARK} Här ingår vår läsning av texten. Skälet står vid steget.`,
  ],
];

/** What the marks of a chart mean, a sentence for each that it uses. */
export const legendOf = (chart: Marked): string[] => [
  ...(chart.reading ?? []),
  ...MEANINGS.flatMap(([uses, words]) => (uses(chart) ? [words] : [])),
];
