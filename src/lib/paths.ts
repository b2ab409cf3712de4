/** Route parameters of an id: the organisation, and what comes below it. */
export function idParams<Names extends readonly string[]>(
  id: string,
  ...names: Names
): Record<Names[number], string> {
  const parts = id.split('/');
  const entries = names.map((name, index) => [name, parts[index] ?? '']);
  return Object.fromEntries(entries) as Record<Names[number], string>;
}
