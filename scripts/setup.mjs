// Plain JavaScript without dependencies: this is what runs before anything is installed, on Node 20.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, step } from './lib/progress.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = path.join(ROOT, 'node_modules');
const LOCK = path.join(ROOT, 'package-lock.json');
/** Says for which lock file the installed packages are. */
const STAMP = path.join(MODULES, '.installed-for');
/** Runs TypeScript as it is, and all the tools. */
const NODE_MAJOR = 24;

/** @returns {string | undefined} the Node 24 that runs the TypeScript, if there is one */
export function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = path.join(MODULES, 'node', 'bin', program);
  return existsSync(installed) ? installed : undefined;
}

/** @returns {NodeJS.ProcessEnv} the environment in which `node` and the installed tools are found first */
export function toolEnvironment() {
  const node = findNode();
  const folders = [...(node ? [path.dirname(node)] : []), path.join(MODULES, '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: folders.join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

const wanted = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');
const isInstalled = () =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted() && findNode() !== undefined;

/**
 * Runs the npm that started us, else the one on the machine.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function npm(args, cwd = ROOT) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { cwd });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd });
}

async function install() {
  const lock = readFileSync(LOCK);
  // Another npm than ours may want to rewrite the lock file; installing must not change the project.
  const result = await npm(['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error']);
  if (!lock.equals(readFileSync(LOCK))) writeFileSync(LOCK, lock);
  // A policy against install scripts leaves out the one that fetches Node itself.
  const fetchNode = path.join(MODULES, 'node', 'installArchSpecificPackage.js');
  if (result.code === 0 && findNode() === undefined && existsSync(fetchNode)) {
    return run(process.execPath, [fetchNode], { cwd: path.dirname(fetchNode) });
  }
  return result;
}

/**
 * Installs what the lock file names, unless that is what is installed already.
 *
 * @param {string} [label] the line shown while it goes on
 * @returns {Promise<string>} the path of a Node 24
 * @throws {Error} with npm's own output, when the installation fails
 */
export async function ensureInstalled(
  label = 'Installerar det som behövs (första gången tar det någon minut)',
) {
  if (!isInstalled()) {
    const result = await step(label, install, ({ code }) => code === 0);
    if (result.code !== 0) throw new Error(`npm install misslyckades:\n${result.output}`);
    writeFileSync(STAMP, wanted());
  }
  const node = findNode();
  if (node === undefined) {
    throw new Error(
      `Node ${NODE_MAJOR} kunde inte installeras. Hämta det från https://nodejs.org och försök igen.`,
    );
  }
  return node;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await ensureInstalled();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
