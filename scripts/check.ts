import { relative } from 'node:path';
import { contentFolder, readContent } from '../src/lib/read-content.ts';
import { countLine, countSeverities, formatDiagnostic } from '../src/model/diagnostics/report.ts';

const json = process.argv.includes('--json');

try {
  const { diagnostics, files, folder } = readContent(contentFolder());
  const near = relative(process.cwd(), folder) || '.';
  const shown = near.startsWith('..') ? folder : near;
  if (json) {
    console.log(JSON.stringify({ folder: shown, files, diagnostics }, null, 2));
  } else {
    for (const one of diagnostics) console.log(formatDiagnostic({ ...one, file: `${shown}/${one.file}` }));
    console.log(`${diagnostics.length > 0 ? '\n' : ''}${countLine(diagnostics, files)}`);
  }
  process.exitCode = countSeverities(diagnostics).fel > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
