const collator = new Intl.Collator('sv', { numeric: true });

/** Swedish order: Å, Ä and Ö last, accents ignored, numbers by value. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b);

/** A sorted copy, in Swedish order of the key. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareSwedish(key(a), key(b)));
}

/** Items under each key, in the order the keys first appear. */
export function groupedBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
