import { diagnostic } from '../diagnostics/diagnostic.ts';
import { positionAt } from '../text/lines.ts';
import { placeInText, type Rule } from './input.ts';
import { entriesByOrganisation, sharedEntries } from './names-in-scope.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names in our text that match a misspelling found in a source. */
export const knownMisspellings: Rule = ({ corpus }) => {
  const entries = [...sharedEntries(corpus), ...[...entriesByOrganisation(corpus).values()].flat()];
  const right = new Set(
    entries.flatMap(({ data }) =>
      [data.name, data.plural, data.abbreviation, ...(data.aliases ?? []), ...(data.forms ?? [])].map(
        (name) => name?.toLowerCase(),
      ),
    ),
  );
  const labels = new Map<string, string>();
  for (const { data } of entries) {
    for (const label of data.hiddenLabels ?? []) {
      if (!right.has(label.toLowerCase())) labels.set(label.toLowerCase(), data.name);
    }
  }
  if (labels.size === 0) return [];
  const longestFirst = [...labels.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...corpus.editions.values()].flatMap((edition) =>
    edition.text.sections.flatMap((section) =>
      [...section.text.matchAll(any)].map(({ 0: written, index }) => {
        const name = labels.get(written.toLowerCase()) ?? '';
        return diagnostic('ORD003', placeInText(edition, positionAt(section, index)), { written, name });
      }),
    ),
  );
};
