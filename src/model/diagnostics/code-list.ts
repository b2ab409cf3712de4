import { CATALOGUE, CODE_TOPICS, CODES, type Code } from './catalogue.ts';
import type { CatalogueEntry, Piece } from './catalogue/types.ts';
import type { Severity } from './types.ts';

/** A piece of an example as a page shows it. */
export interface ShownPiece {
  readonly file: string;
  /** Swedish, when the content is not the whole file: "uppgifterna", "texten". */
  readonly part?: string;
  /** Swedish, when the fault lies in how the file is stored. */
  readonly note?: string;
  /** Characters that cannot be seen are written out: `⟨U+202E⟩`, `⟨tabb⟩`. */
  readonly content: string;
}

/** A code as its page shows it. */
export interface CodeInfo {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly wrong: readonly ShownPiece[];
  readonly right: readonly ShownPiece[];
}

/** A family of codes. */
export interface CodeGroup {
  readonly prefix: string;
  readonly title: string;
  readonly codes: readonly CodeInfo[];
}

const UNSEEN = /[^\P{C}\n]/gu;

const nameOf = (character: string): string =>
  character === '\t' ? 'tabb' : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const visible = (content: string): string => content.replace(UNSEEN, (character) => `⟨${nameOf(character)}⟩`);

const PARTS = { frontmatter: 'uppgifterna överst', text: 'texten' } as const;
const NOTES = {
  latin1: 'sparad med en annan teckenkodning än UTF-8',
  symlink: 'en länk till en fil utanför mappen',
  huge: 'och så vidare i mer än 8 MB',
} as const;

function show({ file, part, stored, content }: Piece): ShownPiece {
  return {
    file,
    ...(part !== undefined && { part: PARTS[part] }),
    ...(stored !== undefined ? { note: NOTES[stored] } : content === '' && { note: 'filen saknas' }),
    content: visible(content),
  };
}

/** All codes by family, ready to print: what is wrong, why it matters, a wrong and a right example. */
export function codeGroups(): CodeGroup[] {
  return CODE_TOPICS.map(({ prefix, title }) => ({
    prefix,
    title,
    codes: CODES.filter((code) => code.startsWith(prefix)).map((code) => {
      const { severity, title: heading, explanation, wrong, right }: CatalogueEntry = CATALOGUE[code];
      return { code, severity, title: heading, explanation, wrong: wrong.map(show), right: right.map(show) };
    }),
  }));
}
