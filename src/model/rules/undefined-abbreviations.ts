import { diagnostic } from '../diagnostics/diagnostic.ts';
import { positionAt } from '../text/lines.ts';
import { placeInText, type Rule } from './input.ts';
import { entriesByOrganisation, sharedEntries, type NamedEntry } from './names-in-scope.ts';

const IN_PARENTHESES = /\p{L}\s\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu;

const spelled = ({ data }: NamedEntry): string[] =>
  [data.name, data.shortName, data.abbreviation, ...(data.aliases ?? []), ...(data.forms ?? [])].filter(
    (name) => name !== undefined,
  );

/** "Namn (FÖRK)" in a text asks for an entry or a term that has the abbreviation. */
export const undefinedAbbreviations: Rule = ({ corpus }) => {
  const own = new Map(
    [...entriesByOrganisation(corpus)].map(([id, entries]) => [id, new Set(entries.flatMap(spelled))]),
  );
  // Bodies of organisations that publish nothing here may be named in any text.
  const others = [...own].filter(([id]) => corpus.organisations.get(id)?.data.ownPages !== true);
  const common = new Set([
    ...sharedEntries(corpus).flatMap(spelled),
    ...others.flatMap(([, names]) => [...names]),
  ]);
  return [...corpus.editions.values()].flatMap((edition) => {
    const { organisation } = edition;
    const known = own.get(organisation) ?? new Set();
    const seen = new Set<string>();
    return edition.text.sections.flatMap((section) =>
      [...section.text.matchAll(IN_PARENTHESES)].flatMap(({ 0: match, 1: abbreviation = '', index }) => {
        if (known.has(abbreviation) || common.has(abbreviation) || seen.has(abbreviation)) return [];
        seen.add(abbreviation);
        const place = placeInText(edition, positionAt(section, index + match.indexOf('(') + 1));
        return [diagnostic('ORD002', place, { abbreviation, organisation })];
      }),
    );
  });
};
