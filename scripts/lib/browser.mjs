// Plain JavaScript: `npm test` looks for the browser before anything is known to be installed.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, npm } from '../setup.mjs';
import { run } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
/** A Chromium of the project's own, for machines where none can be installed. */
const OWN = path.join(ROOT, '.cache', 'browser');
const OWN_PROGRAM = path.join(OWN, 'run-chromium');

/** @returns {string | undefined} the path of a Chromium or Chrome: `CHROME_PATH`, else one on the machine */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const known = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...known, MAC, OWN_PROGRAM].find((file) => existsSync(file));
}

async function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env });
  if (updated.code !== 0) return updated;
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}

/** The package carries the program, and the libraries that a bare machine lacks, packed for small machines. */
const UNPACK = `
  import { createRequire } from 'node:module';
  const { default: chromium } = await import(createRequire(process.cwd() + '/').resolve('@sparticuz/chromium'));
  await chromium.executablePath();
`;

/** @param {string} node */
async function installAsPackage(node) {
  mkdirSync(OWN, { recursive: true });
  writeFileSync(path.join(OWN, 'package.json'), '{ "private": true }\n');
  const installed = await npm(['install', '--no-save', '--loglevel=error', '@sparticuz/chromium@153'], OWN);
  if (installed.code !== 0) return installed;
  const unpacked = await run(node, ['--input-type=module', '--eval', UNPACK], {
    cwd: OWN,
    env: { ...process.env, TMPDIR: OWN, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  if (unpacked.code !== 0) return unpacked;
  const libraries = path.join(OWN, 'al2023', 'lib');
  writeFileSync(
    OWN_PROGRAM,
    `#!/bin/sh\nLD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${libraries}" exec "${OWN}/chromium" "$@"\n`,
  );
  chmodSync(OWN_PROGRAM, 0o755);
  return run(OWN_PROGRAM, ['--version']);
}

/**
 * Makes sure that there is a browser to test with: one on the machine, else Debian's, else a packaged one.
 *
 * @param {string} node a Node 24
 * @returns {Promise<string>} its path
 * @throws {Error} that says what was tried, and what to do
 */
export async function ensureBrowser(node) {
  const found = findBrowser();
  if (found) return found;
  const tried = [];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tried.push(`apt-get install chromium:\n${(await installWithApt()).output}`);
    const installed = findBrowser();
    if (installed) return installed;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { code, output } = await installAsPackage(node);
    if (code === 0) return OWN_PROGRAM;
    tried.push(`@sparticuz/chromium:\n${output}`);
  }
  throw new Error(
    `No Chromium or Chrome found. Install one, or set CHROME_PATH to one.\n${tried.join('\n')}`.trim(),
  );
}
