/** A stand-in of the same length for each character that means markup; none of them occurs in text. */
const MARKUP = '*_`[]!|-+>#~';
const STAND_INS = 0xe700;

/** More marks than this in one paragraph, item or row is no text that anybody wrote, and costs the parser seconds. */
const MOST_MARKS = 1000;
/** Containers opened on one line, or an indent, beyond which nothing is a list any more. */
const NESTED_LINE = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){13,}/;
const DEEP_LINE = /^[ \t]{40,}/;

const PATTERN = new RegExp(`[${MARKUP.replace(/[\]\\^-]/g, '\\$&')}]`, 'g');
const STAND_IN = new RegExp(
  `[${String.fromCharCode(STAND_INS)}-${String.fromCharCode(STAND_INS + MARKUP.length - 1)}]`,
  'g',
);

const disguise = (text: string): string =>
  text.replace(PATTERN, (mark) => String.fromCharCode(STAND_INS + MARKUP.indexOf(mark)));

function count(text: string): number {
  let marks = 0;
  for (const { 0: run } of text.matchAll(/[*_`[\]!]+/g)) marks += Math.min(run.length, 4);
  return marks;
}

const INDENT = /^[ \t>]+/;
const BULLET = /^[-+*][ \t]/;
const NUMBER = /^(\d{1,9})[.)][ \t]/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\||$)/;

/**
 * Lines that are one text to the parser. Items and table rows are read one by one, so their marks do
 * not add up; lines that only look like rows, or like items in the middle of a paragraph, do.
 */
function textsOf(lines: readonly string[]): string[][] {
  const texts: string[][] = [];
  let isOpen = false;
  let inList = false;
  let inTable = false;
  for (const line of lines) {
    const isBlank = line.trim() === '';
    const words = line.replace(INDENT, '');
    const number = NUMBER.exec(words)?.[1];
    const isItem: boolean =
      BULLET.test(words) || (number !== undefined && (!isOpen || inList || number === '1'));
    inList = !isBlank && (inList || isItem);
    inTable = !isBlank && (inTable || (words.includes('|') && DELIMITER_ROW.test(words)));
    if (isOpen && !isBlank && !isItem && !inTable) texts.at(-1)?.push(line);
    else texts.push([line]);
    isOpen = !isBlank;
  }
  return texts;
}

/**
 * Turns markup into plain characters where there is more of it than any text has: the parser takes
 * quadratic time on such input. Lengths stay, so that positions do. `untame` brings the characters back.
 */
export function tame(markdown: string): string {
  return textsOf(markdown.split('\n'))
    .flatMap((text) => {
      if (text.reduce((marks, line) => marks + count(line), 0) > MOST_MARKS) return text.map(disguise);
      return text.map((line) => (NESTED_LINE.test(line) || DEEP_LINE.test(line) ? disguise(line) : line));
    })
    .join('\n');
}

/** Gives a text its own characters back. */
export function untame(text: string): string {
  return text.replace(STAND_IN, (char) => MARKUP.charAt(char.charCodeAt(0) - STAND_INS));
}
