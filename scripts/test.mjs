// `npm test`: everything from a fresh clone to one verdict. Plain JavaScript, as setup.mjs is.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { duration, run, step } from './lib/progress.mjs';
import { ROOT, ensureInstalled, toolEnvironment } from './setup.mjs';

const WORK = path.join(ROOT, '.cache', 'test');
const SITE = path.join(WORK, 'site');
const AGAIN = path.join(WORK, 'again');
const started = Date.now();

/** @typedef {{ passed: number, failed: number }} Count */
/** @type {Count} */
const total = { passed: 0, failed: 0 };

/**
 * Runs one step to its end and adds what it counted; what a failed one wrote is shown.
 *
 * @param {string} label
 * @param {() => Promise<{ code: number, output: string }>} work
 * @param {() => Count} [count] how many tests it ran; a step without is a test of its own
 * @returns {Promise<boolean>} whether all was well
 */
async function check(label, work, count = () => ({ passed: 0, failed: 0 })) {
  const { code, output } = await step(label, work, (result) => result.code === 0);
  const { passed, failed } = count();
  const ok = code === 0 && failed === 0;
  total.passed += ok ? Math.max(passed, 1) : passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  if (!ok) console.log(`${output.trim()}\n`);
  return ok;
}

/** @param {string} report a file written by vitest's JSON reporter @returns {Count} */
function countTests(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @returns {Promise<{ node: string, browser: string }>} */
async function setUp() {
  const node = await ensureInstalled('Installing what is needed (takes a minute the first time)');
  const browser = await step('Finding a browser, or installing one', () => ensureBrowser(node));
  return { node, browser };
}

/** @param {{ node: string, browser: string }} tools */
async function runAll({ node, browser }) {
  const env = { ...toolEnvironment(), CHROME_PATH: browser, SITE_DIR: SITE };
  delete env.CONTENT_DIR;
  const bin = (/** @type {string} */ name) => path.join(ROOT, 'node_modules', '.bin', name);
  /** @param {string} command @param {string[]} args */
  const tool = (command, ...args) => run(command, args, { cwd: ROOT, env });
  /** @param {string} name @param {string} project */
  const vitest = (name, project) => {
    const report = path.join(WORK, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
    return check(
      name,
      () => tool(bin('vitest'), 'run', '--project', project, ...reporters),
      () => countTests(report),
    );
  };
  const build = (/** @type {string} */ outDir) => tool(node, 'scripts/build.ts', '--outDir', outDir);

  await check('Types of pages and components (astro check)', () =>
    tool(bin('astro'), 'check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'),
  );
  await check('Types of scripts and tests (tsc)', () => tool(bin('tsc'), '--noEmit'));
  await check('Lint, with types and the border of the pure core (eslint)', () => tool(bin('eslint'), '.'));
  await check('Format (prettier)', () => tool(bin('prettier'), '--check', '.'));
  await check('Unused files, exports and packages (knip)', () => tool(bin('knip')));
  await vitest('Unit tests and rule fixtures', 'unit');
  await vitest('Commands and drawing in other processes', 'slow');
  await check('Content', () => tool(node, 'scripts/check.ts'));
  if (!(await check('Build', () => build(SITE)))) return;
  if (await check('Build once more', () => build(AGAIN))) {
    await check('Two builds give the same bytes', () => tool(node, 'scripts/compare.ts', SITE, AGAIN));
  }
  await vitest('Built site: markup, links, titles, policy', 'site');
  await vitest('Built site in a browser: every page', 'e2e');
}

try {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  await runAll(await setUp());
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
console.log(`\nAll in ${duration(Date.now() - started)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
