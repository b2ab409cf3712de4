import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

/* eslint-disable no-control-regex -- control characters are what is looked for */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;
/* eslint-enable no-control-regex */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2028\u2029\u2060\ufeff]/;
const ANY = new RegExp(`${CONTROL.source}|${BIDI.source}|${INVISIBLE.source}`, 'g');

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'mjukt bindestreck',
  '\u200b': 'nollbrett mellanslag',
  '\u2028': 'radskiljare',
  '\u2029': 'styckeskiljare',
  '\ufeff': 'byteordningsmärke',
  '\ufffd': 'ersättningstecken',
};

const nameOf = (character: string): string => {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character];
  return name === undefined ? code : `${code}, ${name}`;
};

/** Line feeds only, and letters with their marks composed (macOS and PDFs write å as two characters). */
export function normaliseText(content: string): string {
  return content
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** Reports characters that cannot be seen: controls, changes of writing direction, soft hyphens. */
export function checkCharacters(file: string, content: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  let line = 1;
  let counted = 0;
  for (const { 0: character, index } of content.matchAll(ANY)) {
    for (
      let at = content.indexOf('\n', counted);
      at >= 0 && at < index;
      at = content.indexOf('\n', counted)
    ) {
      line++;
      counted = at + 1;
    }
    const place = { file, line, column: index - counted + 1 };
    const code = BIDI.test(character) ? 'FIL005' : INVISIBLE.test(character) ? 'FIL006' : 'FIL004';
    found.push(diagnostic(code, place, { character: nameOf(character) }));
  }
  return found;
}
