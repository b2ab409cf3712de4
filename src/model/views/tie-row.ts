import type { Graph, Reference, Tie } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { VERBS } from '../verbs.ts';
import { markKey } from './applied-marks.ts';
import { citationsOf } from './citation.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { consultedOn } from './consulted-on.ts';
import { objectPhrase } from './object-phrase.ts';
import { notReplacedFor } from './overrides.ts';
import { phraseText, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';
import { groundsOf, mergedRow, type Grounds, type Source } from './rows.ts';
import { names, type Selves } from './selves.ts';
import { circumstancesOf, type Circumstance } from './statement-view.ts';
import { STRENGTH_ORDER, strengthMark, type StrengthMark } from './strength-words.ts';

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

/** What a fact's statement says around it, without what the row or the page already says. */
function around(graph: Graph, { fact }: Source, page: ReadonlySet<string>): readonly Circumstance[] {
  const known = new Set([...page].map((id) => graph.entities.get(id)?.name));
  return circumstancesOf(graph, fact.statement).filter(
    ({ label, value }) =>
      !known.has(phraseText(value)) && !(fact.verb === 'consults' && label === 'I samråd med'),
  );
}

/** A fact put as a row about whom or what it points at, on the page of some ids. */
export function tieRow(
  graph: Graph,
  source: Source,
  others: Phrase,
  page: ReadonlySet<string>,
  more: readonly Circumstance[] = [],
): TieRow {
  const { statement } = source.fact;
  return {
    others,
    strength: strengthMark(statement),
    circumstances: [...more, ...around(graph, source, page)],
    ...groundsOf(graph, [source], citationsOf(graph, [statement])),
  };
}

const keyOf = ({ others, strength, circumstances, applied }: TieRow): string =>
  [
    phraseText(others),
    strength.word,
    ...circumstances.map(({ label, value }) => `${label} ${phraseText(value)}`),
    ...applied.map(markKey),
  ].join('|');

/** Rows that say the same become one with several citations; the most binding come first. */
export function mergedTieRows(rows: readonly TieRow[]): readonly TieRow[] {
  const merged = [...groupedBy(rows, keyOf).values()].flatMap(mergedRow);
  return sortedBy(merged, ({ strength }) => String(STRENGTH_ORDER.indexOf(strength.modality)));
}

/** The others that a text offers in the entity's own place: "utses av LPO *eller* …", seen from LPO. */
function alternatives(graph: Graph, side: Reference | undefined, { ids }: Selves): Circumstance[] {
  if (side === undefined || side.connective === 'all' || side.members || !names(side, ids)) return [];
  const rest = side.ids.filter((id) => !ids.has(id));
  const value = referencePhrase(graph, { ids: rest, connective: side.connective });
  return rest.length === 0 ? [] : [{ label: side.connective === 'any' ? 'Eller' : 'Och/eller', value }];
}

interface TieSource {
  readonly tie: Tie;
  readonly general: boolean;
}

const NO_TIES: ReadonlySet<string> = new Set(['told', 'term', 'meeting', 'definition', 'limit', 'purpose']);

/** A tie is to somebody: a thing that a text only describes is read in its sentence instead. */
function isTie({ fact, direction, others }: Tie, { ids }: Selves): boolean {
  if (NO_TIES.has(fact.type) || fact.verb === 'duty') return false;
  if (direction === 'in') return !names(fact.subject, ids);
  const toActors = VERBS[fact.verb].object.every((shape) => shape === 'actor');
  return toActors || idsIn(others).length > 0;
}

/** Ties both ways, the series' own included; what follows from a tie that is listed is not listed again. */
function tieSources(graph: Graph, selves: Selves): readonly TieSource[] {
  const own = graph.tiesOf(selves.own).map((tie): TieSource => ({ tie, general: false }));
  const series = selves.series === undefined ? [] : graph.tiesOf(selves.series);
  const all = [...own, ...series.map((tie): TieSource => ({ tie, general: true }))];
  const holds = notReplacedFor(graph, selves.ids);
  const listed = all.filter(({ tie }) => isTie(tie, selves) && holds(tie.fact.statement));
  const said = new Set(
    listed.filter(({ tie }) => tie.fact.derivedFrom === undefined).map(({ tie }) => tie.fact.statement),
  );
  return listed.filter(({ tie }) => tie.fact.derivedFrom === undefined || !said.has(tie.fact.statement));
}

/** A reading is shown with its sentence; where the sentence has no other place on the page, with the tie. */
function rowOf(graph: Graph, { tie, general }: TieSource, selves: Selves): TieRow {
  const { fact, direction, others } = tie;
  const own = direction === 'out' ? fact.subject : fact.object.reference;
  const phrase = direction === 'out' ? objectPhrase(graph, fact.object) : referencePhrase(graph, others);
  const more = [...consultedOn(graph, fact), ...alternatives(graph, own, selves)];
  const row = tieRow(graph, { fact, general }, phrase, selves.ids, more);
  return fact.norm ? { ...row, readings: [] } : row;
}

/** Ties under their labels, in the order the texts first use them. Background binds nobody and is left out. */
export function tieGroups(graph: Graph, selves: Selves): readonly TieGroup[] {
  return [...groupedBy(tieSources(graph, selves), ({ tie }) => tie.label)].map(([label, found]) => ({
    label,
    rows: mergedTieRows(found.map((source) => rowOf(graph, source, selves))),
  }));
}
