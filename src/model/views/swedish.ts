const collator = new Intl.Collator('sv', { numeric: true });

/** Orders two names the Swedish way: å, ä and ö last, numbers by value. */
export function compareSv(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A copy of the items, ordered by a name the Swedish way; equal names keep their order. */
export function sortedBy<T>(items: Iterable<T>, name: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compareSv(name(a), name(b)));
}

/** First letter of a name as an index shows it: Å, Ä and Ö are letters of their own, É is E, digits are #. */
export function letterOf(name: string): string {
  const first = name.trim().charAt(0).toUpperCase();
  if ('ÅÄÖ'.includes(first) && first !== '') return first;
  const plain = first.normalize('NFD').charAt(0);
  return /^[A-Z]$/.test(plain) ? plain : '#';
}

/** The name with its first letter upper case, for headings. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `1 grupp`, `12 grupper`. */
export function counted(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('sv-SE').format(count)} ${count === 1 ? one : many}`;
}

/** Groups items by a key, keys in order of first appearance. */
export function groupedBy<T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
