/** A stretch of Markdown that can be parsed on its own, and where it starts. */
export interface Chunk {
  readonly text: string;
  readonly offset: number;
}

/** Below this a text is parsed in one go, so that link definitions hold for all of it. */
const LARGE = 200_000;
const ENOUGH = 50_000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A heading, or a letter first on its line: after a blank line, a block of its own. */
const STARTS_BLOCK = /^(?:#{1,6}\s|\p{L})/u;

/**
 * Cuts a large text between blocks. The parser takes more than twice the time and memory for twice the
 * text; pieces keep both in proportion. Fenced code is left whole.
 */
export function chunksOf(markdown: string): Chunk[] {
  if (markdown.length < LARGE) return [{ text: markdown, offset: 0 }];
  const chunks: Chunk[] = [];
  let start = 0;
  let offset = 0;
  let isBlank = true;
  let fence: string | undefined;
  for (const line of markdown.split(/(?<=\n)/)) {
    if (isBlank && fence === undefined && offset - start >= ENOUGH && STARTS_BLOCK.test(line)) {
      chunks.push({ text: markdown.slice(start, offset), offset: start });
      start = offset;
    }
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    isBlank = line.trim() === '';
    offset += line.length;
  }
  chunks.push({ text: markdown.slice(start), offset: start });
  return chunks;
}
