import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/lib/read-content.ts';
import { readCorpus, type ReadCorpus } from '../../src/model/corpus/read-corpus.ts';
import type { Piece } from '../../src/model/diagnostics/catalogue/types.ts';
import type { Diagnostic } from '../../src/model/diagnostics/types.ts';
import { checkCorpus } from '../../src/model/rules/check-corpus.ts';
import { AS_OF, BASE, BASE_FRONTMATTER, BASE_TEXT } from './base-content.ts';

const keyOf = (line: string): string | undefined => /^([A-Za-z]+):/.exec(line)?.[1];

/** The base frontmatter with the given keys put in place of its own. */
function withKeys(content: string): string {
  const given = new Set(content.split('\n').map(keyOf));
  let dropping = false;
  const kept = BASE_FRONTMATTER.split('\n').filter((line) => {
    const key = keyOf(line);
    if (key !== undefined) dropping = given.has(key);
    return !dropping;
  });
  return `${kept.join('\n').trimEnd()}\n${content.trimEnd()}\n`;
}

function wholeFile({ part, content }: Piece): string {
  if (part === 'frontmatter') return `---\n${withKeys(content)}---\n${BASE_TEXT}`;
  return part === 'text' ? `---\n${BASE_FRONTMATTER}---\n\n${content}` : content;
}

/** The base content with the pieces of an example in it; a piece without content takes its file away. */
function filesWith(pieces: readonly Piece[]): Map<string, string> {
  const files = new Map(Object.entries(BASE));
  for (const piece of pieces) {
    if (piece.content === '') files.delete(piece.file);
    else files.set(piece.file, wholeFile(piece));
  }
  return files;
}

const HUGE = 9 * 1024 * 1024;

/** Writes content to a folder of its own and reads it through the file door. */
function readStored(files: ReadonlyMap<string, string>, pieces: readonly Piece[]): ReadCorpus {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, content] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const stored = pieces.find((piece) => piece.file === file)?.stored;
    if (stored === 'symlink') symlinkSync(content, path);
    else if (stored === 'latin1') writeFileSync(path, content, 'latin1');
    else writeFileSync(path, stored === 'huge' ? content.repeat(HUGE / content.length) : content);
  }
  return readContent(folder);
}

/** Reads the base content with some pieces in it, as the check does. */
export function readWith(pieces: readonly Piece[]): ReadCorpus {
  const files = filesWith(pieces);
  if (pieces.some(({ stored }) => stored !== undefined)) return readStored(files, pieces);
  return readCorpus([...files].map(([path, content]) => ({ path, content })));
}

/** Everything the check says about the base content with some pieces in it. */
export function check(pieces: readonly Piece[], asOf = AS_OF): Diagnostic[] {
  return checkCorpus(readWith(pieces), asOf);
}
