import { countLine, countSeverities, formatDiagnostics } from '../model/diagnostics/report.ts';
import type { Diagnostic } from '../model/diagnostics/types.ts';
import { displayPath, type Content } from './read-content.ts';

/**
 * What the check says of some content, as lines to print: every problem with its file as one would open
 * it, and how many there are. Notes are only counted.
 * @param all list the notes too
 */
export function contentReport(
  { folder, files }: Pick<Content, 'folder' | 'files'>,
  diagnostics: readonly Diagnostic[],
  all = false,
): string {
  const shown = displayPath(folder);
  const listed = diagnostics
    .filter(({ severity }) => all || severity !== 'upplysning')
    .map((one) => ({ ...one, file: `${shown}/${one.file}` }));
  const hidden = !all && countSeverities(diagnostics).upplysning > 0;
  return [
    ...(listed.length > 0 ? [...formatDiagnostics(listed), ''] : []),
    countLine(diagnostics, files),
    ...(hidden ? ['Upplysningarna visas med npm run check -- --all'] : []),
  ].join('\n');
}
