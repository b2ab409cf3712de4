import type { OpenLexicon } from './lexicon/open.ts';
import type { Name } from './lexicon/types.ts';
import { RECORD_KINDS } from './record.ts';
import type { Suggestion } from './response.ts';
import { folded, normalised } from './words/fold.ts';

/** How well what was typed begins a name: whole, its first word, a later word; 0 where it does not. */
function fit(typed: string, { variants }: Name): number {
  const points = variants.map((variant) => {
    const name = folded(variant);
    if (name === typed) return 4;
    if (name.startsWith(typed)) return 3;
    return name.includes(` ${typed}`) || name.includes(`-${typed}`) ? 2 : 0;
  });
  return Math.max(0, ...points);
}

const RANK: Readonly<Record<string, number>> = { group: 5, role: 4, organisation: 3, term: 2, post: 1 };

/** Names that begin as what was typed, best first; groups before roles before words. */
export function suggestions(text: string, lexicon: OpenLexicon, count: number): Suggestion[] {
  const typed = folded(normalised(text)).trim().replace(/\s+/g, ' ');
  if (typed.length < 2) return [];
  return lexicon.names
    .filter((name): name is Name & { kind: keyof typeof RECORD_KINDS } => name.kind !== 'kind')
    .map((name) => ({ name, points: fit(typed, name) }))
    .filter(({ points }) => points > 0)
    .sort(
      (a, b) =>
        b.points - a.points ||
        (RANK[b.name.kind] ?? 0) - (RANK[a.name.kind] ?? 0) ||
        a.name.name.localeCompare(b.name.name, 'sv') ||
        (a.name.id < b.name.id ? -1 : 1),
    )
    .slice(0, count)
    .map(({ name }) => ({
      label: name.abbreviation === undefined ? name.name : `${name.name} (${name.abbreviation})`,
      kind: RECORD_KINDS[name.kind],
      ...(name.detail !== undefined && { detail: name.detail }),
      url: name.url,
    }));
}
