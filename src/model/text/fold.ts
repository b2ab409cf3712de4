/** A text made comparable, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the folded text, the offset in the original; one more for the end. */
  readonly at: readonly number[];
}

/** Characters that are written differently but mean the same to a reader. */
const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

/** Soft hyphens, joiners and direction marks: there for the layout, not for the reader. */
export const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034F/u;

const SPACE = /\s/;
const MARK = /\p{M}/u;

/** The character at `index` with the combining marks that follow it. */
function cluster(text: string, index: number): string {
  let end = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && MARK.test(text.charAt(end)) && !INVISIBLE.test(text.charAt(end))) end += 1;
  return text.slice(index, end);
}

/** Latin letters, digits and common signs with nothing combining after them stand for themselves. */
function isPlain(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isSimple = (code > 0x20 && code < 0x7f && code !== 0x60) || (code >= 0xc0 && code < 0x300);
  return isSimple && !(text.charCodeAt(index + 1) >= 0x300);
}

/**
 * Folds a text for matching: white space to single spaces, quotation marks, apostrophes and dashes to
 * one form each, composed letters, nothing invisible. Case stands. Leading and trailing space goes.
 */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let space = -1;
  let end = 0;
  for (let index = 0; index < text.length;) {
    const char = text.charAt(index);
    const plain = isPlain(text, index);
    if (!plain && INVISIBLE.test(char)) {
      index += 1;
      continue;
    }
    if (!plain && SPACE.test(char)) {
      if (space < 0) space = index;
      index += 1;
      continue;
    }
    if (space >= 0 && folded !== '') {
      folded += ' ';
      at.push(space);
    }
    space = -1;
    const whole = plain ? char : cluster(text, index);
    const same = plain ? char : (SAME[whole] ?? (whole.length > 1 ? whole.normalize('NFC') : whole));
    for (let unit = 0; unit < same.length; unit += 1) at.push(index);
    folded += same;
    index += whole.length;
    end = index;
  }
  at.push(end);
  return { text: folded, at };
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.at[start] ?? 0;
  const last = folded.at[end - 1] ?? from;
  let next = end;
  while (next < folded.text.length && folded.at[next] === last) next += 1;
  const until = folded.text.charAt(next) === ' ' ? (folded.at[next] ?? from) : (folded.at[next] ?? last + 1);
  return { start: from, end: Math.max(from, until) };
}
