/** A stand-in of the same length for each character that means markup; none of them occurs in text. */
const MARKUP = '*_`[]!|-+>#~';
const STAND_INS = 0xe700;

/** More marks than this in one paragraph is no text that anybody wrote, and costs the parser seconds. */
const MOST_MARKS = 400;
/** Containers opened on one line, or an indent, beyond which nothing is a list any more. */
const NESTED_LINE = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]*){13,}/;
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

/**
 * Turns markup into plain characters where there is more of it than any text has: the parser takes
 * quadratic time on such input. Lengths stay, so that positions do. `untame` brings the characters back.
 */
export function tame(markdown: string): string {
  return markdown
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => {
      if (count(paragraph) > MOST_MARKS) return disguise(paragraph);
      if (!/^[ \t>*+-]{20}/m.test(paragraph)) return paragraph;
      return paragraph
        .split('\n')
        .map((line) => (NESTED_LINE.test(line) || DEEP_LINE.test(line) ? disguise(line) : line))
        .join('\n');
    })
    .join('');
}

/** Gives a text its own characters back. */
export function untame(text: string): string {
  return text.replace(STAND_IN, (char) => MARKUP.charAt(char.charCodeAt(0) - STAND_INS));
}
