import { parseArgs } from 'node:util';
import { contentReport } from '../../src/lib/content-report.ts';
import { displayPath, readContent } from '../../src/lib/read-content.ts';
import { countSeverities } from '../../src/model/diagnostics/report.ts';
import { checkCorpus } from '../../src/model/rules/check-corpus.ts';
import { coverageReport, formatCoverage } from '../../src/model/rules/coverage-report.ts';
import { ruleInput } from '../../src/model/rules/input.ts';

const HELP = `npm run check [-- --coverage] [-- --all] [-- --json]

  --coverage  visar också hur många meningar, punkter och utsagor varje avsnitt har
  --all       skriver ut även upplysningarna, som annars bara räknas
  --json      skriver allt som JSON

CONTENT_DIR  mapp med innehåll (annars src/content)
AS_OF        dag som innehållet bedöms på, ÅÅÅÅ-MM-DD (annars i dag)`;

const boolean = { type: 'boolean', default: false } as const;
const OPTIONS = { coverage: boolean, all: boolean, json: boolean, help: boolean };

/** What the command prints, and whether it succeeded. */
export interface CheckResult {
  readonly output: string;
  readonly ok: boolean;
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new Error(`Okänt val: ${args.join(' ')}\n\n${HELP}`);
  }
}

/**
 * Checks a content folder: every problem sorted, and a count. Notes are counted, and listed when asked for.
 * @throws {Error} with a Swedish message when there is no such folder or option.
 */
export function runCheck(args: readonly string[], folder: string, day: string): CheckResult {
  const { help, json, all, coverage } = optionsOf(args);
  if (help) return { output: HELP, ok: true };
  const content = readContent(folder);
  const diagnostics = checkCorpus(content, day);
  const counts = countSeverities(diagnostics);
  const ok = counts.fel === 0;
  if (json) {
    const report = {
      folder: displayPath(content.folder),
      asOf: day,
      files: content.files,
      counts,
      diagnostics,
    };
    return { output: JSON.stringify(report, null, 2), ok };
  }
  const blocks = [
    ...(coverage ? [formatCoverage(coverageReport(ruleInput(content, day)))] : []),
    contentReport(content, diagnostics, all),
  ];
  return { output: blocks.join('\n\n'), ok };
}
