import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { SLUG_PATTERN, slugify } from '../slug.ts';
import {
  COLLECTIONS,
  DOCUMENT_SHAPE,
  DOCUMENTS,
  FOLDERS,
  isCollection,
  isSingle,
  SINGLES,
  type CollectionName,
  type SingleName,
} from './collections.ts';

/** What a file is, told from its path alone. */
export type FilePlace =
  | { readonly type: 'entry'; readonly collection: CollectionName; readonly id: string }
  | { readonly type: 'single'; readonly name: SingleName }
  | { readonly type: 'text'; readonly edition: EditionPath }
  | { readonly type: 'says'; readonly edition: EditionPath }
  | { readonly type: 'ignored' }
  | { readonly type: 'misplaced'; readonly fault: Diagnostic };

/** The parts of an edition's path. */
export interface EditionPath {
  readonly organisation: string;
  /** `<organisation>/<document>`. */
  readonly document: string;
  readonly edition: string;
  /** `<organisation>/<document>@<edition>`. */
  readonly id: string;
}

const ENDINGS = /\.(says\.yaml|yaml|mdx?)$/;
const IGNORED = /(^|\/)\.|^README\.md$/;

const misplaced = (fault: Diagnostic): FilePlace => ({ type: 'misplaced', fault });

function wrongPlace(path: string, written: string, known: readonly string[], expected: string): FilePlace {
  return misplaced(diagnostic('FIL007', { file: path, ...START }, { written, known, expected }));
}

/** The first folder or file name that cannot be part of an address. */
function badName(path: string, segments: readonly string[], ending: string): FilePlace | undefined {
  const index = segments.findIndex((segment) => !SLUG_PATTERN.test(segment));
  const written = segments[index];
  if (written === undefined) return undefined;
  const tail = index === segments.length - 1 ? ending : '';
  const suggested = `${slugify(written) || 'namn'}${tail}`;
  return misplaced(
    diagnostic('FIL009', { file: path, ...START }, { written: `${written}${tail}`, suggested }),
  );
}

function placeDocument(path: string, segments: readonly string[], ending: string): FilePlace {
  const [organisation, name, edition, ...deeper] = segments;
  const expected = `Ett dokument ligger i ${DOCUMENT_SHAPE} och dess utsagor i filen bredvid, <utgåva>.says.yaml.`;
  if (organisation === undefined || name === undefined || edition === undefined || deeper.length > 0) {
    return wrongPlace(path, path, [], expected);
  }
  if (ending === '.yaml') return wrongPlace(path, `${edition}.yaml`, [], expected);
  const document = `${organisation}/${name}`;
  const parts: EditionPath = { organisation, document, edition, id: `${document}@${edition}` };
  return { type: ending === '.says.yaml' ? 'says' : 'text', edition: parts };
}

/** Tells what a file is from its path below the content folder. */
export function placeFile(path: string): FilePlace {
  if (IGNORED.test(path)) return { type: 'ignored' };
  const ending = ENDINGS.exec(path)?.[0];
  if (ending === undefined) {
    const last = path.slice(path.lastIndexOf('.') + 1);
    return misplaced(diagnostic('FIL008', { file: path, ...START }, { ending: last }));
  }
  const [folder = '', ...rest] = path.slice(0, -ending.length).split('/');
  if (rest.length === 0) {
    if (isSingle(folder) && ending === '.yaml') return { type: 'single', name: folder };
    const known = SINGLES.map((name) => `${name}.yaml`);
    return wrongPlace(
      path,
      path,
      known,
      'Direkt i innehållsmappen ligger bara site.yaml, levels.yaml, sokord.yaml och fragor.yaml.',
    );
  }
  if (folder !== DOCUMENTS && !isCollection(folder)) {
    return wrongPlace(path, folder, FOLDERS, `Mapparna heter ${FOLDERS.join(', ')}.`);
  }
  const bad = badName(path, rest, ending);
  if (bad !== undefined) return bad;
  if (folder === DOCUMENTS) return placeDocument(path, rest, ending);
  const { depth, shape } = COLLECTIONS[folder];
  if (ending !== '.yaml' || rest.length < depth[0] || rest.length > depth[1]) {
    return wrongPlace(path, path, [], `Här ligger filerna så: ${shape}.`);
  }
  return { type: 'entry', collection: folder, id: rest.join('/') };
}

/** The name under which a file that was left out is remembered: `groups/region/lag`, `says/region/uppdrag@1`. */
export function keyOfPlace(place: FilePlace): string | undefined {
  switch (place.type) {
    case 'entry':
      return `${place.collection}/${place.id}`;
    case 'single':
      return place.name;
    case 'text':
      return `${DOCUMENTS}/${place.edition.id}`;
    case 'says':
      return `says/${place.edition.id}`;
    case 'ignored':
    case 'misplaced':
      return undefined;
  }
}
