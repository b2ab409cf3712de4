import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { keyOfPlace, placeFile } from '../model/corpus/place-file.ts';
import { readCorpus, type ReadCorpus, type SourceFile } from '../model/corpus/read-corpus.ts';
import { diagnostic, START } from '../model/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../model/diagnostics/report.ts';
import type { Diagnostic } from '../model/diagnostics/types.ts';

const LARGEST = 8 * 1024 * 1024;

/** The content of a folder, read and typed, with the number of files that were found. */
export interface Content extends ReadCorpus {
  readonly folder: string;
  readonly files: number;
}

/** The content folder: `CONTENT_DIR`, else `src/content` below the working directory. */
export function contentFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const given = environment['CONTENT_DIR'];
  return resolve(given === undefined || given === '' ? 'src/content' : given);
}

/** A path as a person would write it here: relative when it lies below the working directory. */
export function displayPath(path: string): string {
  const near = relative(process.cwd(), path) || '.';
  return near.startsWith('..') ? path : near;
}

/** All paths below a folder, sorted, with forward slashes; links are followed within the folder only. */
function walk(root: string, faults: Diagnostic[]): string[] {
  const inside = realpathSync(root);
  const paths: string[] = [];
  const visit = (folder: string, trail: readonly string[]): void => {
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith('.')) continue;
      const full = join(folder, name);
      const path = relative(root, full).split(sep).join('/');
      const real = realOf(full);
      if (real === undefined || (real !== inside && !real.startsWith(inside + sep))) {
        faults.push(diagnostic('FIL002', { file: path, ...START }));
      } else if (!statSync(full).isDirectory()) {
        paths.push(path);
      } else if (trail.includes(real)) {
        faults.push(diagnostic('FIL002', { file: path, ...START }));
      } else {
        visit(full, [...trail, real]);
      }
    }
  };
  visit(root, [inside]);
  return paths.sort();
}

/** Where a path really leads; undefined for a link to nothing. */
function realOf(path: string): string | undefined {
  if (!lstatSync(path).isSymbolicLink()) return realpathSync(path);
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Line of the first byte that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const fault = lenient.indexOf('\ufffd');
  return lenient.slice(0, fault < 0 ? 0 : fault).split('\n').length;
}

function readSource(root: string, path: string, faults: Diagnostic[]): SourceFile | undefined {
  const full = join(root, path);
  const { size } = statSync(full);
  if (size > LARGEST) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    faults.push(diagnostic('FIL003', { file: path, ...START }, { megabytes, limit: LARGEST / 1024 / 1024 }));
    return undefined;
  }
  const bytes = readFileSync(full);
  try {
    return { path, content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = lineOfFault(bytes);
    faults.push(diagnostic('FIL001', { file: path, line, column: 1 }, { line }));
    return undefined;
  }
}

const READ = /\.(yaml|mdx?)$/;

/**
 * Reads a content folder from disk: the file door of the corpus. Files that cannot be read are
 * reported and left out; the rest is read.
 * @throws {Error} with a Swedish message when the folder does not exist.
 */
export function readContent(folder: string = contentFolder()): Content {
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new Error(`Innehållsmappen finns inte: ${folder}. Kontrollera CONTENT_DIR.`);
  }
  const faults: Diagnostic[] = [];
  const paths = walk(folder, faults);
  const sources = paths.flatMap((path): SourceFile[] => {
    // Of other files only the name matters: the reader reports them by their path.
    if (!READ.test(path)) return [{ path, content: '' }];
    const source = readSource(folder, path, faults);
    return source === undefined ? [] : [source];
  });
  const read = readCorpus(sources);
  const unread = new Set(faults.map(({ file }) => file));
  const told = read.diagnostics.filter(({ code }) => code !== 'FIL012' || unread.size === 0);
  const skipped = new Set([
    ...read.skipped,
    ...[...unread].flatMap((path) => keyOfPlace(placeFile(path)) ?? []),
  ]);
  return {
    ...read,
    skipped,
    folder,
    files: paths.length,
    diagnostics: sortDiagnostics([...faults, ...told]),
  };
}
