import type { IndexFilters, TextIndex } from '../rank/text-index.ts';

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{
    readonly raw_url?: string;
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

/** The parts of Pagefind's browser module that search uses. */
export interface Pagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ) => Promise<{ readonly results: readonly Result[] }>;
  /** What could not be fetched since last asked; Pagefind itself says nothing of it. */
  readonly takeFailure: () => Error | undefined;
}

/** Titles and names count as text does: what a query means is weighed by our own ranking. */
const RANKING = {
  pageLength: 0.3,
  metaWeights: { title: 1, names: 1 },
};

/** Searches kept in memory; a reader who types asks for the same words again and again. */
const MOST_KEPT = 500;

/**
 * Pagefind as a text index.
 * @param base address of its folder, with a slash at the end
 * @throws when the index cannot be read
 */
export async function openPagefind(pagefind: Pagefind, base: string): Promise<TextIndex> {
  await pagefind.options({ basePath: base, baseUrl: '/', ranking: RANKING });
  await pagefind.init();
  const results = new Map<string, Result>();
  const kept = new Map<string, Promise<readonly Result[]>>();
  const ask = async (words: string | undefined, filters: IndexFilters): Promise<readonly Result[]> => {
    const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
    const { results: found } = await pagefind.search(words ?? null, {
      filters: Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }])),
    });
    const failure = pagefind.takeFailure();
    if (failure) throw failure;
    for (const result of found) results.set(result.id, result);
    return found;
  };
  return {
    search: (words, filters) => {
      const key = JSON.stringify([words, filters]);
      const known = kept.get(key);
      if (known) return known;
      if (kept.size >= MOST_KEPT) kept.clear();
      const asked = ask(words, filters);
      kept.set(key, asked);
      asked.catch(() => kept.delete(key));
      return asked;
    },
    load: async (id) => {
      const result = results.get(id);
      if (!result) throw new Error(`Posten ${id} finns inte i sökindexet.`);
      const { url, raw_url, content, meta, filters } = await result.data();
      return { url: raw_url ?? url, content, title: meta['title'] ?? url, filters };
    },
  };
}
