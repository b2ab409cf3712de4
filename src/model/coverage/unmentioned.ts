import type { Corpus } from '../corpus/types.ts';
import type { Statement } from '../graph/types.ts';
import { idsWithin } from '../rules/references-in.ts';

/** An entry of the registry that no statement speaks of. */
export interface Unmentioned {
  readonly type: 'organisation' | 'group' | 'role' | 'reference';
  /** As the graph knows it: `role:ordforande`, `region/grupp`. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

function mentionedIds(corpus: Corpus, statements: Iterable<Pick<Statement, 'about'>>): ReadonlySet<string> {
  const mentioned = new Set<string>();
  for (const statement of statements) {
    for (const id of [...idsWithin(statement), ...statement.about]) {
      mentioned.add(id);
      // A post or an office also speaks of its group or organisation, and of its role.
      const slash = id.lastIndexOf('/');
      if (slash < 0) continue;
      mentioned.add(id.slice(0, slash));
      mentioned.add(`role:${id.slice(slash + 1)}`);
    }
  }
  for (const { data } of corpus.editions.values()) {
    for (const id of [data.publisher, ...data.about]) mentioned.add(id);
    for (const { to } of data.relations ?? []) mentioned.add(`reference:${to}`);
  }
  // What is said of a series is read on the page of each of its groups.
  for (const { id, data } of corpus.groups.values()) {
    if (data.instanceOf !== undefined && mentioned.has(data.instanceOf)) mentioned.add(id);
  }
  return mentioned;
}

/** Entries that none of the statements mentions, and no document's head: a page with little but a name. */
export function unmentioned(
  corpus: Corpus,
  statements: Iterable<Pick<Statement, 'about'>>,
): readonly Unmentioned[] {
  const mentioned = mentionedIds(corpus, statements);
  const all: readonly Unmentioned[] = [
    ...[...corpus.organisations.values()].map(({ id, file, data }) => ({
      type: 'organisation' as const,
      id,
      name: data.name,
      file,
    })),
    ...[...corpus.groups.values()].map(({ id, file, data }) => ({
      type: 'group' as const,
      id,
      name: data.name,
      file,
    })),
    ...[...corpus.roles.values()].map(({ id, file, data }) => ({
      type: 'role' as const,
      id: `role:${id}`,
      name: data.name,
      file,
    })),
    ...[...corpus.references.values()].map(({ id, file, data }) => ({
      type: 'reference' as const,
      id: `reference:${id}`,
      name: data.name,
      file,
    })),
  ];
  return all.filter(({ id }) => !mentioned.has(id));
}
