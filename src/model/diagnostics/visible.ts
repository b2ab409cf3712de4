/** Controls, marks of writing direction, soft hyphens and the like, which pages must not carry. */
const UNSEEN = /[^\P{C}\n]/gu;

const nameOf = (character: string): string =>
  character === '\t' ? 'tabb' : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in which characters that cannot be seen are written out: `⟨U+202E⟩`, `⟨tabb⟩`. For examples on pages. */
export function writeOutUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => `⟨${nameOf(character)}⟩`);
}
