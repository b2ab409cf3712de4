import type { TextBlock } from './types.ts';

/** A soft hyphen before a hyphen marks one that is only there because the line breaks. */
export const LINE_BREAK_HYPHEN = '\u00ad-';

/** A label in one line, as a screen reader should say it: words that were broken are whole again. */
export function nameOf({ lines }: TextBlock): string {
  return lines.reduce((name, { text }) => {
    if (name.endsWith(LINE_BREAK_HYPHEN)) return name.slice(0, -LINE_BREAK_HYPHEN.length) + text;
    return name === '' ? text : `${name} ${text}`;
  }, '');
}
