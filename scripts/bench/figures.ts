/** Runs work and tells how long it took, in milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<[result: T, ms: number]> {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
}

/** Figures of a thing that was measured, each by its name and unit. */
export interface Measured {
  /** Things of a sort share a row. */
  readonly sort: string;
  readonly figures: Readonly<Record<string, number>>;
}

const median = (sorted: readonly number[]): number => {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
};

const rounded = (number: number): number => Number(number.toFixed(1));

function row(sort: string, things: readonly Measured[]): Record<string, string | number> {
  const cells: Record<string, string | number> = { charts: sort, number: things.length };
  for (const name of Object.keys(things[0]?.figures ?? {})) {
    const sorted = things.map(({ figures }) => figures[name] ?? NaN).sort((a, b) => a - b);
    cells[`${name}: median`] = rounded(median(sorted));
    cells[`${name}: largest`] = rounded(sorted.at(-1) ?? NaN);
  }
  return cells;
}

/** Prints the median and the largest of each figure, a row for each sort and one for all. */
export function printFigures(title: string, things: readonly Measured[]): void {
  const sorts = [...Map.groupBy(things, ({ sort }) => sort)];
  console.log(title);
  console.table([...sorts.map(([sort, own]) => row(sort, own)), row('all', things)]);
}
