/** JSON with one item a line: small, and two versions can be compared line by line. */
export function writeJson(data: object): string {
  const entries = Object.entries(data as Readonly<Record<string, unknown>>).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}:[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
