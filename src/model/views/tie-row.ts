import type { Graph, Reference, Tie } from '../graph/types.ts';
import { citationsOf } from './citation.ts';
import { groupedBy } from './collate.ts';
import { phraseText, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';
import { groundsOf, mergedRow, type Grounds, type Source } from './rows.ts';
import { names, type Selves } from './selves.ts';
import { circumstancesOf, type Circumstance } from './statement-view.ts';
import { strengthMark, type StrengthMark } from './strength-words.ts';

/** Whom a page's entity stands in a tie to, with everything that narrows the tie. */
export interface TieRow extends Grounds {
  readonly others: Phrase;
  readonly strength: StrengthMark;
  readonly circumstances: readonly Circumstance[];
}

/** Ties under one label: "utses av". */
export interface TieGroup {
  readonly label: string;
  readonly rows: readonly TieRow[];
}

/** A tie and whether it is the series' own. */
export interface TieSource {
  readonly tie: Tie;
  readonly general: boolean;
}

/** A fact put as a row about whom or what it points at. */
export function tieRow(graph: Graph, source: Source, others: Phrase, more: readonly Circumstance[] = []): TieRow {
  const { statement } = source.fact;
  return {
    others,
    strength: strengthMark(statement),
    circumstances: [...more, ...circumstancesOf(graph, statement)],
    ...groundsOf([source], citationsOf(graph, [statement])),
  };
}

const keyOf = ({ others, strength, circumstances }: TieRow): string =>
  [phraseText(others), strength.word, ...circumstances.map(({ label, value }) => `${label} ${phraseText(value)}`)].join('|');

/** Rows that say the same become one with several citations. */
export function mergedTieRows(rows: readonly TieRow[]): readonly TieRow[] {
  return [...groupedBy(rows, keyOf).values()].flatMap(mergedRow);
}

/** The others that a text offers in the entity's own place: "utses av LPO *eller* …", seen from LPO. */
function alternatives(graph: Graph, side: Reference | undefined, { ids }: Selves): Circumstance[] {
  if (side === undefined || side.connective === 'all' || side.members || !names(side, ids)) return [];
  const rest = side.ids.filter((id) => !ids.has(id));
  const value = referencePhrase(graph, { ids: rest, connective: side.connective });
  return rest.length === 0 ? [] : [{ label: side.connective === 'any' ? 'Eller' : 'Och/eller', value }];
}

function rowOf(graph: Graph, { tie, general }: TieSource, selves: Selves): TieRow {
  const { fact, direction, others } = tie;
  const own = direction === 'out' ? fact.subject : fact.object.reference;
  return tieRow(graph, { fact, general }, referencePhrase(graph, others), alternatives(graph, own, selves));
}

/** Ties of an entity and of its series, both ways. */
export function tieSources(graph: Graph, selves: Selves): readonly TieSource[] {
  const own = graph.tiesOf(selves.own).map((tie): TieSource => ({ tie, general: false }));
  const series = selves.series === undefined ? [] : graph.tiesOf(selves.series);
  return [...own, ...series.map((tie): TieSource => ({ tie, general: true }))];
}

/** Ties under their labels, in the order the texts first use them. Background binds nobody and is left out. */
export function tieGroups(graph: Graph, selves: Selves): readonly TieGroup[] {
  const sources = tieSources(graph, selves).filter(({ tie }) => tie.fact.type !== 'told');
  return [...groupedBy(sources, ({ tie }) => tie.label)].map(([label, found]) => ({
    label,
    rows: mergedTieRows(found.map((source) => rowOf(graph, source, selves))),
  }));
}
