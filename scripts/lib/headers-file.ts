/** One block of a `_headers` file: a path pattern and the headers for what it matches. */
export interface HeaderRule {
  readonly matches: (pathname: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function matcher(pattern: string): HeaderRule['matches'] {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`);
  return (pathname) => expression.test(pathname);
}

/**
 * Reads the `_headers` file that static hosts understand: a path pattern on a line of its own (`*` stands
 * for anything), then indented `Name: value` lines. `#` starts a comment line.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return blocks.map(({ pattern, headers }) => ({ matches: matcher(pattern), headers }));
}
