/** First letter of a name as an index shows it: Å, Ä and Ö are letters of their own, É is E, the rest #. */
export function letterOf(name: string): string {
  const first = name.trim().charAt(0).toLocaleUpperCase('sv');
  if (first !== '' && 'ÅÄÖ'.includes(first)) return first;
  const bare = first.normalize('NFD').charAt(0);
  return /^[A-Z]$/.test(bare) ? bare : '#';
}

/** The name with its first letter upper case, for headings. */
export function upperFirst(name: string): string {
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}

const numbers = new Intl.NumberFormat('sv-SE');

/** `1 grupp`, `1 200 grupper`. */
export function counted(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
