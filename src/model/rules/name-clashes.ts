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

/** Within what one publisher uses, a name or an abbreviation stands for one thing. */
export const nameClashes: Rule = ({ corpus }) => {
  const shared = sharedEntries(corpus);
  // What is shared is compared alone first: then its clashes are told once, not once a publisher.
  const scopes: readonly (readonly NamedEntry[])[] = [[], ...entriesByOrganisation(corpus).values()];
  return scopes.flatMap((own) => {
    const first = new Map<string, NamedEntry>();
    return [...shared, ...own].flatMap((entry): Diagnostic[] =>
      namesOf(entry).flatMap(([name, path]) => {
        if (name === undefined) return [];
        const key = keyOf(name);
        const other = first.get(key);
        if (other === undefined) first.set(key, entry);
        const told = own.length > 0 && !own.includes(entry);
        if (other === undefined || other.target === entry.target || told) return [];
        const code = ABBREVIATION.test(name) ? 'ORD001' : 'ORD004';
        return [
          diagnostic(code, placeIn(corpus, entry.file, path), {
            name,
            other: other.label,
            file: other.file,
          }),
        ];
      }),
    );
  });
};
