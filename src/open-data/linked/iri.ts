import { LIST_NAMES, type GraphData, type ListName } from '../graph-data.ts';
import { verbTerm } from './names.ts';

const SINGULAR: Readonly<Record<ListName, string>> = {
  organisations: 'organisation',
  kinds: 'kind',
  groups: 'group',
  roles: 'role',
  posts: 'post',
  documents: 'document',
  sections: 'section',
  statements: 'statement',
  facts: 'fact',
  processes: 'process',
  terms: 'term',
  references: 'cited',
  verbs: 'verb',
  levels: 'level',
  topics: 'topic',
  coverage: 'coverage',
};

/** The address of an item in the linked data: a fragment of the file that describes it. */
export function itemIri(list: ListName, id: string): string {
  if (list === 'verbs') return verbTerm(id);
  const plain = id.replace(/^(?:term|reference):/, '').replaceAll('#', '/');
  return `#${SINGULAR[list]}/${encodeURI(plain)}`;
}

/** Lists whose items a reference can name; their ids never collide. */
const NAMED: readonly ListName[] = ['organisations', 'groups', 'posts', 'documents', 'terms', 'references'];

/** Finds what an id in a reference stands for. */
export type Things = (id: string) => string | undefined;

/** The addresses of everything that a reference can name, by id. */
export function thingsOf(data: GraphData): Things {
  const known = new Map(
    LIST_NAMES.filter((list) => NAMED.includes(list)).flatMap((list) =>
      data[list].map(({ id }) => [id, itemIri(list, id)] as const),
    ),
  );
  return (id) => known.get(id);
}
