const LETTERS = 36;
const SIZE = 4;

/**
 * Four characters that stand for a text in an address: the same for the same text, made of a-z and 0-9
 * (FNV-1a, 32 bits). Not for secrets; two of a hundred texts are alike about once in three hundred.
 */
export function shortHash(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return ((hash >>> 0) % LETTERS ** SIZE).toString(LETTERS).padStart(SIZE, '0');
}
