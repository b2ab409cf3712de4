import { MODALITIES } from '../model/schema/statement.ts';
import { STRENGTHS } from '../model/views/strength-words.ts';
import type { GraphData } from './graph-data.ts';
import { PREFIXES, verbTerm } from './linked/names.ts';

/** A verb in the table of terms. */
export interface VerbTerm {
  readonly id: string;
  readonly label: string;
  readonly inverse: string;
  /** The project's own term. */
  readonly own: string;
  /** The term of a published vocabulary, where one means the same. */
  readonly standard?: { readonly term: string; readonly reversed: boolean };
}

/** Something with a code and a name. */
export interface CodeWord {
  readonly id: string;
  readonly words: string;
  readonly meaning?: string;
}

/** Everything the page of terms shows. */
export interface TermsView {
  readonly verbs: readonly VerbTerm[];
  readonly strengths: readonly CodeWord[];
  readonly topics: readonly CodeWord[];
  readonly levels: readonly CodeWord[];
  /** Published vocabularies with the address of each. */
  readonly vocabularies: readonly CodeWord[];
}

function verbTermOf({ id, label, inverse, term }: GraphData['verbs'][number]): VerbTerm {
  const reversed = term.startsWith('^');
  const standard = { term: reversed ? term.slice(1) : term, reversed };
  return { id, label, inverse, own: verbTerm(id), ...(!term.startsWith('uw:') && { standard }) };
}

const inOrder = <T extends { readonly order: number }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.order - b.order);

/** The terms that the data uses, ours and others', with labels and meanings. */
export function termsView({ verbs, topics, levels }: GraphData): TermsView {
  return {
    verbs: verbs.map(verbTermOf),
    strengths: MODALITIES.map((id) => ({
      id,
      words: STRENGTHS[id].heading,
      meaning: STRENGTHS[id].meaning,
    })),
    topics: inOrder(topics).map(({ id, label }) => ({ id, words: label })),
    levels: inOrder(levels).map(({ id, name }) => ({ id, words: name })),
    vocabularies: Object.entries(PREFIXES).map(([id, words]) => ({ id, words })),
  };
}
