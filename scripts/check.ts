import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { asOf } from '../src/lib/as-of.ts';
import { contentFolder, readContent } from '../src/lib/read-content.ts';
import { countLine, countSeverities, formatDiagnostic } from '../src/model/diagnostics/report.ts';
import { checkCorpus } from '../src/model/rules/check-corpus.ts';
import { coverageReport, formatCoverage } from '../src/model/rules/coverage-report.ts';
import { ruleInput } from '../src/model/rules/input.ts';

const HELP = `npm run check [-- --coverage] [-- --all] [-- --json]

  --coverage  visar också hur många meningar, punkter och utsagor varje avsnitt har
  --all       skriver ut även upplysningarna, som annars bara räknas
  --json      skriver allt som JSON

CONTENT_DIR  mapp med innehåll (annars src/content)
AS_OF        dag som innehållet bedöms på, ÅÅÅÅ-MM-DD (annars i dag)`;

function main(): void {
  const boolean = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { coverage: boolean, all: boolean, json: boolean, help: boolean },
    allowNegative: false,
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const day = asOf();
  const content = readContent(contentFolder());
  const diagnostics = checkCorpus(content, day);
  const counts = countSeverities(diagnostics);
  const near = relative(process.cwd(), content.folder) || '.';
  const folder = near.startsWith('..') ? content.folder : near;

  if (values.json) {
    console.log(JSON.stringify({ folder, asOf: day, files: content.files, counts, diagnostics }, null, 2));
  } else {
    if (values.coverage) console.log(`${formatCoverage(coverageReport(ruleInput(content, day)))}\n`);
    const listed = diagnostics.filter(({ severity }) => values.all || severity !== 'upplysning');
    for (const one of listed) console.log(formatDiagnostic({ ...one, file: `${folder}/${one.file}` }));
    if (listed.length > 0) console.log('');
    console.log(countLine(diagnostics, content.files));
    if (counts.upplysning > 0 && !values.all) console.log('Upplysningarna visas med npm run check -- --all');
  }
  process.exitCode = counts.fel > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
