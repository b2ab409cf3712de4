import type { Fact, Graph } from '../graph/types.ts';
import { citationOf, type Citation } from './citation.ts';
import { joinPhrases, phraseText, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';
import { strengthMark } from './strength-words.ts';

/** "Gäller även för …, enligt …": why words that are said of one group are shown for another. */
export interface AppliedMark {
  /** Whom they hold for too. */
  readonly to: Phrase;
  /** "kan", "bör": where the text does not simply say that they hold. */
  readonly word?: string;
  /** Conditions under which they hold for these, in the words of the text that says so. */
  readonly conditions: readonly string[];
  readonly draft: boolean;
  /** The statement that says so. */
  readonly citation: Citation;
}

/** With these a text says that something holds, and no more needs to be said. */
const PLAIN: ReadonlySet<string> = new Set(['indicative', 'shall', 'must', 'promise']);

/** Tells facts that hold by way of another text from those that do not, and from each other. */
export const appliedKey = ({ appliedBy, statement }: Fact): string =>
  appliedBy === undefined ? '' : [appliedBy.id, ...statement.about].join(' ');

/** The same of a mark. */
export const markKey = ({ to, citation }: AppliedMark): string => `${citation.href} ${phraseText(to)}`;

function markOf(graph: Graph, { appliedBy, statement }: Fact): AppliedMark[] {
  if (appliedBy === undefined) return [];
  const { word } = strengthMark(appliedBy);
  const to = statement.about.map((id) => referencePhrase(graph, { ids: [id], connective: 'all' }));
  return [
    {
      to: joinPhrases(to, 'och'),
      ...(!PLAIN.has(appliedBy.modality) && { word }),
      conditions: appliedBy.if ?? [],
      draft: appliedBy.draft,
      citation: citationOf(graph, appliedBy),
    },
  ];
}

/** Marks without repeats. */
export const distinctMarks = (marks: readonly AppliedMark[]): readonly AppliedMark[] => [
  ...new Map(marks.map((mark) => [markKey(mark), mark])).values(),
];

/** Why facts that hold by way of another text do so, each reason once. */
export const appliedMarks = (graph: Graph, facts: readonly Fact[]): readonly AppliedMark[] =>
  distinctMarks(facts.flatMap((fact) => markOf(graph, fact)));

/** A mark in words, without its source: "gäller även för Rådet (kan), om det behövs". */
export function appliedWords({ to, word, conditions }: AppliedMark): string {
  const strength = word === undefined ? '' : ` (${word})`;
  const when = conditions.length === 0 ? '' : `, med villkoret ”${conditions.join('; ')}”`;
  return `gäller även för ${phraseText(to)}${strength}${when}`;
}
