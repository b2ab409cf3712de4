/**
 * Mermaid writes special characters as `#quot;` or `#35;`. In a browser it has them decoded by the HTML
 * parser; without one they would be drawn as they stand. So each such ASCII character travels through
 * Mermaid as a private-use character, which Mermaid neither understands nor touches.
 */
const OFFSET = 0xe000;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  num: '#',
  nbsp: '\u00a0',
  shy: '\u00ad',
};
const CODE = /#(\w+);|&#?(\w+);/g;
const DISGUISED = /[\ue000-\ue07f]/g;

function decoded(code: string): string | undefined {
  if (!/^\d+$/.test(code)) return NAMED[code];
  const codePoint = Number(code);
  return codePoint > 0x10_ffff ? undefined : String.fromCodePoint(codePoint);
}

function disguised(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint < 0x80 ? String.fromCodePoint(OFFSET + codePoint) : character;
}

/** The first private-use character of a source, which would be taken for a disguised one. */
export const privateUse = (source: string): string | undefined => source.match(DISGUISED)?.[0];

/** Mermaid source with every character code replaced by something that survives Mermaid. */
export function disguiseCodes(source: string): string {
  return source.replace(CODE, (whole: string, own?: string, html?: string) => {
    const character = decoded(own ?? html ?? '');
    return character === undefined ? whole : disguised(character);
  });
}

/** The text as it is to be read. */
export function revealCodes(text: string): string {
  return text.replace(DISGUISED, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? OFFSET) - OFFSET),
  );
}
