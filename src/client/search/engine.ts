/** What the page needs of one result. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly trail: string;
  readonly kind: string;
  readonly status?: string;
  /** Words in context, as HTML text with `<mark>` around the hits. */
  readonly excerpt: string;
}

/** Filters by name: `{ organisation: ['Region A'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Results of one query: how many, and a way to read a page of them. */
export interface Results {
  readonly total: number;
  /** Number of results per filter value, under the filters in force. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly page: (from: number, count: number) => Promise<readonly Hit[]>;
}

/** A way to search. The query layer to come has the same shape. */
export type Search = (query: string, filters: Filters) => Promise<Results>;

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string,
    options: { filters: Record<string, { any: readonly string[] }> },
  ) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
    readonly filters: Results['counts'];
  }>;
}

const RANKING = { metaWeights: { title: 5, names: 2, trail: 0.5, kind: 0, status: 0 } };

function hitOf({ url, excerpt, meta }: PagefindData): Hit {
  return {
    url,
    title: meta['title'] ?? url,
    trail: meta['trail'] ?? '',
    kind: meta['kind'] ?? '',
    ...(meta['status'] !== undefined && { status: meta['status'] }),
    excerpt,
  };
}

/** Loads the index at an address and returns a search over it. Rejects when it cannot be loaded. */
export async function loadSearch(address: string): Promise<Search> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: RANKING, excerptLength: 28 });
  await pagefind.init();
  return async (query, filters) => {
    const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
    const { results, filters: counts } = await pagefind.search(query, {
      filters: Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }])),
    });
    return {
      total: results.length,
      counts,
      page: async (from, count) =>
        Promise.all(results.slice(from, from + count).map(async ({ data }) => hitOf(await data()))),
    };
  };
}
