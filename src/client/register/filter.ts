/** The values that a row answers to, by filter. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** What the reader chose: at most one value by filter. */
export type Choice = Readonly<Record<string, string>>;

/** Whether a row answers to everything chosen. */
export function matches(facets: Facets, choice: Choice): boolean {
  return Object.entries(choice).every(([name, value]) => facets[name]?.includes(value) === true);
}

/** The choice without one filter. */
export function without(choice: Choice, name: string): Choice {
  return Object.fromEntries(Object.entries(choice).filter(([key]) => key !== name));
}

/** How many rows each value of a filter would give beside the other filters chosen. */
export function countsBeside(
  rows: readonly Facets[],
  choice: Choice,
  name: string,
): ReadonlyMap<string, number> {
  const others = without(choice, name);
  const counts = new Map<string, number>();
  for (const facets of rows.filter((one) => matches(one, others))) {
    for (const value of facets[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A filter to let go of, and how many rows that gives. */
export interface WayOut {
  readonly name: string;
  readonly count: number;
}

/** Where nothing matches: the filters that would give rows if let go of alone, most rows first. */
export function waysOut(rows: readonly Facets[], choice: Choice): readonly WayOut[] {
  return Object.keys(choice)
    .map((name) => {
      const rest = without(choice, name);
      return { name, count: rows.filter((row) => matches(row, rest)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Reads a choice from an address; what no filter knows is left out. */
export function choiceFrom(
  parameters: URLSearchParams,
  known: Readonly<Record<string, readonly string[]>>,
): Choice {
  const found = Object.entries(known).flatMap(([name, values]) => {
    const value = parameters.get(name);
    return value !== null && values.includes(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A choice as the part of an address from `?`; empty where nothing is chosen. */
export function addressOf(choice: Choice): string {
  const parameters = new URLSearchParams(choice).toString();
  // A slash needs no escape there, and an id reads better with it.
  return parameters === '' ? '' : `?${parameters.replaceAll('%2F', '/')}`;
}

/** `1 rad`, `12 rader`. */
export const countText = (count: number): string => `${count} ${count === 1 ? 'rad' : 'rader'}`;

/** The outcome in one line, said aloud by screen readers. */
export function outcomeLine(shown: number, total: number, filtered: boolean): string {
  if (!filtered) return `Visar alla ${countText(total)}.`;
  return shown === 0 ? 'Ingen rad svarar mot alla val.' : `Visar ${shown} av ${countText(total)}.`;
}

/** A way out of an empty result, on a button: `Ta bort Styrka: Ska (14 rader)`. */
export const wayOutLine = (label: string, value: string, count: number): string =>
  `Ta bort ${label}: ${value} (ger ${countText(count)})`;

const COUNT = / \(\d+\)$/;

/** The text of an option without its count. */
export const withoutCount = (text: string): string => text.trim().replace(COUNT, '');

/** The text of an option with its count: `Ska (14)`. */
export const withCount = (text: string, count: number): string => `${withoutCount(text)} (${count})`;
