import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath } from '../statements/problems.ts';
import { placeIn, type Rule } from './input.ts';
import { entriesByOrganisation, sharedEntries, type NamedEntry } from './names-in-scope.ts';

/** An abbreviation is itself, letter for letter; other names are the same whatever their case. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;
const keyOf = (name: string): string => (ABBREVIATION.test(name) ? name : name.toLowerCase());

const namesOf = ({ data }: NamedEntry): readonly (readonly [string | undefined, KeyPath])[] => [
  [data.name, ['name']],
  [data.abbreviation, ['abbreviation']],
  ...(data.aliases ?? []).map((alias, index) => [alias, ['aliases', index]] as const),
];

/** One of an entry's names, with its place in the file. */
interface Use {
  readonly entry: NamedEntry;
  readonly name: string;
  readonly path: KeyPath;
}

const usesOf = (entry: NamedEntry): Use[] =>
  namesOf(entry).flatMap(([name, path]) => (name === undefined ? [] : [{ entry, name, path }]));

/** Within what one publisher uses, a name or an abbreviation stands for one thing. Told in every file that has it. */
export const nameClashes: Rule = ({ corpus }) => {
  const shared = sharedEntries(corpus).flatMap(usesOf);
  const clash = ({ entry, name, path }: Use, { entry: other }: Use): Diagnostic =>
    diagnostic(ABBREVIATION.test(name) ? 'ORD001' : 'ORD004', placeIn(corpus, entry.file, path), {
      name,
      other: other.label,
      file: other.file,
    });
  // What is shared is compared alone first: then its clashes are told once, not once a publisher.
  const scopes: readonly (readonly NamedEntry[])[] = [[], ...entriesByOrganisation(corpus).values()];
  return scopes.flatMap((entries) => {
    const own = entries.flatMap(usesOf);
    const known = new Map<string, Use>();
    return [...shared, ...own].flatMap((use): Diagnostic[] => {
      const first = known.get(keyOf(use.name));
      if (first === undefined) known.set(keyOf(use.name), use);
      const told = own.length > 0 && !entries.includes(use.entry);
      if (first === undefined || first.entry.target === use.entry.target || told) return [];
      return [clash(use, first), clash(first, use)];
    });
  });
};
