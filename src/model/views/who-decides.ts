import type { Fact, Graph, Statement } from '../graph/types.ts';
import { VERBS, type VerbKey } from '../verbs.ts';
import { passivePhrase, verbPhrase } from './act-phrase.ts';
import { appliedKey, markKey } from './applied-marks.ts';
import { citationsOf } from './citation.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { linkOf, type Link } from './identity.ts';
import { capped } from './list-pages.ts';
import { capitalised, joinPhrases, phraseText, type Phrase } from './phrase.ts';
import { groundsOf, mergedRow, type Grounds } from './rows.ts';
import { statementView, type Circumstance, type StatementView, type VerbLine } from './statement-view.ts';
import type { StrengthMark } from './strength-words.ts';

/** Somebody who decides, appoints, approves, proposes or recommends something, as a text says it. */
export interface DecisionRow extends Grounds {
  readonly who: Phrase;
  readonly strength: StrengthMark;
  /** "utser kommunala representanter". */
  readonly act: Phrase;
  readonly circumstances: readonly Circumstance[];
}

/** Who may decide what by the documents of one publisher. */
export interface Decisions {
  readonly organisation: Link & { readonly id: string };
  readonly rows: readonly DecisionRow[];
  /** Rows that are left out where there are too many for a page. */
  readonly more: number;
}

/** Rows of one publisher that a page shows at most. */
const MOST_ROWS = 100;

/** To set up a group, and to end it, is decided too. */
const deciding = (verb: VerbKey): boolean =>
  VERBS[verb].type === 'decision' || verb === 'establishes' || verb === 'dissolves';

const isDecision = ({ verb, derivedFrom, statement }: Fact): boolean =>
  verb !== 'duty' && deciding(verb) && derivedFrom === undefined && statement.modality !== 'told';

function actOf({ actorUnsaid, strength }: StatementView, { label, inverse, object }: VerbLine): Phrase {
  const passive = actorUnsaid ? passivePhrase(inverse, object) : undefined;
  return passive ?? verbPhrase(label, object, strength.modality);
}

function rowOf(graph: Graph, statement: Statement, facts: readonly Fact[]): DecisionRow {
  const view = statementView(graph, statement);
  const verbs = view.verbs.filter(({ verb }) => deciding(verb));
  return {
    who: capitalised(view.actor),
    strength: view.strength,
    act: joinPhrases(
      verbs.map((verb) => actOf(view, verb)),
      'och',
    ),
    circumstances: view.circumstances,
    ...groundsOf(
      graph,
      facts.map((fact) => ({ fact, general: false })),
      citationsOf(graph, [statement]),
    ),
  };
}

const keyOf = ({ who, strength, act, circumstances, applied }: DecisionRow): string =>
  [who, act, ...circumstances.map(({ value }) => value)].map(phraseText).join('|') +
  [strength.word, ...applied.map(markKey)].join('|');

/**
 * "Vem får besluta om vad": every act of deciding, setting up, appointing, approving, proposing and recommending, by
 * publisher and by who acts, with strength and condition. What several texts say alike is one row.
 */
export function whoDecides(graph: Graph): readonly Decisions[] {
  const byStatement = groupedBy(
    graph.facts.filter(isDecision),
    (fact) => `${fact.statement.id} ${appliedKey(fact)}`,
  );
  const rows = [...byStatement.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    const publisher = graph.shown.get(first.statement.document)?.data.publisher ?? '';
    return [{ publisher, row: rowOf(graph, first.statement, facts) }];
  });
  const byPublisher = [...groupedBy(rows, ({ publisher }) => publisher)].flatMap(([id, own]): Decisions[] => {
    const organisation = linkOf(graph, id);
    if (!organisation) return [];
    const merged = [
      ...groupedBy(
        own.map(({ row }) => row),
        keyOf,
      ).values(),
    ].flatMap(mergedRow);
    const { shown, more } = capped(
      sortedBy(merged, ({ who }) => phraseText(who)),
      MOST_ROWS,
    );
    return [{ organisation: { ...organisation, id }, rows: shown, more }];
  });
  return sortedBy(byPublisher, ({ organisation }) => organisation.name);
}
