import { groupedBy } from './collate.ts';
import type { SilenceState } from './silence.ts';

/**
 * Something a group's documents say, in a form that means the same in another group: the same act by
 * the same party towards the same counterpart. What is not certain to be comparable becomes no claim.
 */
export interface Claim {
  /** Id of the statement that says it. */
  readonly statement: string;
  /** Equal keys can be held against each other. */
  readonly key: string;
  /** What is claimed, in words: "gruppen samverkar med lokalt programområde". */
  readonly act: string;
  /** What may differ: how strong it is, or a number or a length of time. */
  readonly aspect: 'strength' | 'value';
  /** Compared; equal marks are the same strength or value. */
  readonly mark: string;
  /** Shown: the text's own word for the strength, or the value in words. */
  readonly word: string;
  /** The words themselves are compared, not what we take them to mean. */
  readonly words: boolean;
  /** Everything else said with it. Two claims are alike when this is equal; absent: not certain to be known. */
  readonly rest?: string;
  /** The claim rests on our reading of the words. */
  readonly reading: boolean;
  readonly draft: boolean;
}

/** A group with what its documents say on one question. */
export interface Party {
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** What one or more of the groups say, under one mark. */
export interface VerdictSide {
  readonly word: string;
  readonly labels: readonly string[];
  /** Those of them that say so in a draft. */
  readonly drafts: readonly string[];
}

/** A difference or a likeness, in words. */
export interface CompareVerdict {
  readonly type: 'strength' | 'value' | 'equal' | 'only';
  /** What it is about; empty where the row's question says it. */
  readonly act: string;
  readonly aspect: Claim['aspect'];
  /** It is the words that are equal. */
  readonly words: boolean;
  readonly sides: readonly VerdictSide[];
  /** Rests on our reading of some of the words. */
  readonly reading: boolean;
  /** All groups of the page are part of it. */
  readonly all: boolean;
  /** Ids of the statements that it rests on. */
  readonly statements: readonly string[];
}

interface Held {
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** One claim per group, or none where a group says the same thing with several strengths. */
function single({ claims }: Held): Claim | undefined {
  const [first, ...others] = claims;
  return others.every(({ mark }) => mark === first?.mark) ? first : undefined;
}

function sidesOf(held: readonly Held[]): readonly VerdictSide[] {
  const sides = groupedBy(held, ({ claims }) => claims[0]?.mark ?? '');
  return [...sides.values()].map((same) => ({
    word: same[0]?.claims[0]?.word ?? '',
    labels: same.map(({ label }) => label),
    drafts: same.flatMap(({ label, claims }) => (claims.every(({ draft }) => draft) ? [label] : [])),
  }));
}

function verdictOn(held: readonly Held[], parties: number): CompareVerdict[] {
  const [first] = held;
  if (first === undefined || held.length < 2 || held.some((one) => single(one) === undefined)) return [];
  const claims = held.flatMap((one) => one.claims);
  const claim = first.claims[0];
  if (claim === undefined) return [];
  const sides = sidesOf(held);
  const alike = claims.every(({ rest }) => rest !== undefined && rest === claim.rest);
  const read = claims.some(({ reading }) => reading);
  const equal = sides.length === 1;
  // Two readings of ours that agree are no likeness of the texts; a number stands in the words themselves.
  const onlyRead = read && claim.aspect === 'strength' && !claim.words;
  if (equal && (!alike || onlyRead)) return [];
  return [
    {
      type: equal ? 'equal' : claim.aspect,
      act: claim.act,
      aspect: claim.aspect,
      words: claim.words,
      sides,
      reading: read && !(equal && claim.words),
      all: held.length === parties,
      statements: claims.map(({ statement }) => statement),
    },
  ];
}

/**
 * What can be said with certainty of groups that answer one question: the same act with different
 * strength, a different number or time, or all of it alike. Silent on everything else.
 */
export function verdictsOn(parties: readonly Party[]): readonly CompareVerdict[] {
  const all = parties.flatMap(({ label, claims }) => claims.map((claim) => ({ label, claim })));
  return [...groupedBy(all, ({ claim }) => claim.key).values()].flatMap((same) => {
    const byParty = groupedBy(same, ({ label }) => label);
    const held = [...byParty].map(([label, found]) => ({ label, claims: found.map(({ claim }) => claim) }));
    return verdictOn(held, parties.length);
  });
}

/** What a group's documents say on a question; `partly` where they answer for some of the posts alone. */
export type CellState = SilenceState | 'partly';

/** Whether a question is answered at all. */
export const isSaid = (state: CellState): boolean => state === 'stated' || state === 'partly';

/** "Bara hos A": some answer, and the others say nothing. None where some other leaves it open in words. */
export function onlyVerdict(
  cells: readonly { readonly label: string; readonly state: CellState; readonly draft: boolean }[],
): readonly CompareVerdict[] {
  const saying = cells.filter(({ state }) => isSaid(state));
  const silent = cells.filter(({ state }) => state === 'unstated');
  if (saying.length === 0 || silent.length === 0 || saying.length + silent.length < cells.length) return [];
  const labels = saying.map(({ label }) => label);
  const drafts = saying.flatMap(({ label, draft }) => (draft ? [label] : []));
  const sides = [{ word: '', labels, drafts }];
  return [
    {
      type: 'only',
      act: '',
      aspect: 'strength',
      words: false,
      sides,
      reading: false,
      all: false,
      statements: [],
    },
  ];
}
