import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { Rule } from './input.ts';
import { idsWithin } from './references-in.ts';

/** Entries that no statement mentions: a page with little but a name. */
export const stubs: Rule = ({ corpus, expansions }) => {
  const mentioned = new Set<string>();
  for (const { statements } of expansions.values()) {
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
  }
  for (const { data } of corpus.editions.values()) {
    for (const id of [data.publisher, ...data.about]) mentioned.add(id);
    for (const { to } of data.relations ?? []) mentioned.add(`reference:${to}`);
  }
  const told = (label: string, key: string, file: string): Diagnostic[] =>
    mentioned.has(key) ? [] : [diagnostic('NET006', { file, ...START }, { label })];
  return [
    ...[...corpus.organisations.values()].flatMap(({ id, file, data }) =>
      told(`organisationen ${data.name}`, id, file),
    ),
    ...[...corpus.groups.values()].flatMap(({ id, file, data }) => told(`gruppen ${data.name}`, id, file)),
    ...[...corpus.roles.values()].flatMap(({ id, file, data }) =>
      told(`rollen ${data.name}`, `role:${id}`, file),
    ),
    ...[...corpus.references.values()].flatMap(({ id, file, data }) =>
      told(`dokumentet ${data.name}`, `reference:${id}`, file),
    ),
  ];
};
