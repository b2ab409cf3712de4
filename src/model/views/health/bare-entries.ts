import { unmentioned, type Unmentioned } from '../../coverage/unmentioned.ts';
import type { Graph } from '../../graph/types.ts';
import { sortedBy } from '../collate.ts';
import { linkOf, type Link } from '../identity.ts';
import { mentionedIn } from '../mentioned-in.ts';

/** An entry of the registry that no document shown says anything about. */
export interface BareEntry {
  /** "Grupp", "Roll", "Ord". */
  readonly type: string;
  readonly entry: Link;
}

const TYPES: Readonly<Record<Unmentioned['type'], string>> = {
  organisation: 'Organisation',
  group: 'Grupp',
  role: 'Roll',
  reference: 'Omnämnt dokument',
};

/** Words that no text shown uses, and that no statement is about; a word for a role is used where the role is. */
function bareTerms(graph: Graph): BareEntry[] {
  const isUsed = (id: string) => graph.factsOf(id).length > 0 || mentionedIn(graph).has(id);
  return [...graph.corpus.terms.values()]
    .filter(({ id, data: { denotes } }) => {
      const denoted = denotes === undefined ? [] : [denotes, `role:${denotes}`, `kind:${denotes}`];
      return ![`term:${id}`, ...denoted].some(isUsed);
    })
    .flatMap(({ id }) => {
      const entry = linkOf(graph, `term:${id}`);
      return entry ? [{ type: 'Ord', entry }] : [];
    });
}

/** Entries with a page or a place in a list, and nothing to say there. */
export function bareEntries(graph: Graph): readonly BareEntry[] {
  const entries = unmentioned(graph.corpus, graph.statements).map(({ type, id, name }): BareEntry => ({
    type: TYPES[type],
    entry: linkOf(graph, id) ?? { name, url: '' },
  }));
  return sortedBy([...entries, ...bareTerms(graph)], ({ type, entry }) => `${type} ${entry.name}`);
}
