/** What may stand as it is between quotes; the rest of ASCII means something to Mermaid somewhere. */
const SAFE = /[\p{L}\p{N}\p{M} ,.:()/+?!'-]/u;
/** Control characters, and format characters that could turn the direction of text; soft hyphens stay. */
const INVISIBLE = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** A list or a heading to Mermaid's Markdown, where the line starts with it. */
const LINE_START = /^(\d+)([.)])|^([-+])(?= )/;
/** Mermaid reads these words as an order wherever they stand in a line, between quotes too. */
const ORDER = /d(?=irection\s+(?:TB|TD|BT|RL|LR))/gi;

/** Text on one line, without what cannot be seen. */
export const visible = (text: string): string => text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();

const coded = (character: string): string => `#${character.codePointAt(0) ?? 0};`;

/** One line of a label as it may stand between quotes in Mermaid source. */
export function escapeLine(line: string): string {
  let escaped = '';
  for (const character of visible(line)) {
    const plain = SAFE.test(character) || (character.codePointAt(0) ?? 0) > 0x7f;
    escaped += plain ? character : coded(character);
  }
  return escaped
    .replace(ORDER, coded)
    .replace(LINE_START, (_whole, number?: string, mark?: string, dash?: string) =>
      number === undefined ? coded(dash ?? '-') : number + coded(mark ?? '.'),
    );
}
