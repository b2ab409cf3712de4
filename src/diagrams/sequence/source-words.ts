import { escapeLine, visible } from '../mermaid/escape.ts';
import { wrapLabel } from '../mermaid/wrap.ts';

const NAME = { width: 20, widest: 24, lines: 3 };
const EMPTY = '–';
/** Mermaid takes these at the start of a text for orders to itself. */
const ORDER = /^(:?(?:no)?wrap):/i;

/** A line as it may stand after a colon or a keyword. */
const escaped = (line: string): string => escapeLine(line).replace(ORDER, '$1#58;');

/** Words in lines of at most so many characters. */
export function wrappedWords(words: string, width: number): string {
  const lines = wrapLabel(visible(words), width).filter((line) => escapeLine(line) !== '');
  return lines.map(escaped).join('<br/>') || EMPTY;
}

/** A name on no more lines than its box holds: two if they need not be long, else three. */
export function nameWords(label: string): string {
  const linesAt = (width: number): number => wrapLabel(visible(label), width).length;
  for (let width = NAME.width; width <= NAME.widest; width++) {
    if (linesAt(width) < NAME.lines) return wrappedWords(label, width);
  }
  let width = NAME.width;
  while (linesAt(width) > NAME.lines) width++;
  return wrappedWords(label, width);
}
