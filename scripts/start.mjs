// `npm start`: everything from a fresh clone to a site in the browser. Plain JavaScript, as setup.mjs is.
import path from 'node:path';
import { run } from './lib/progress.mjs';
import { ROOT, ensureInstalled, toolEnvironment } from './setup.mjs';

try {
  const node = await ensureInstalled();
  /** @param {string} name @param {readonly string[]} args */
  const script = (name, args) =>
    run(node, [path.join(ROOT, 'scripts', name), ...args], { cwd: ROOT, env: toolEnvironment(), show: true });
  const built = await script('build.ts', []);
  if (built.code === 0) await script('preview.ts', process.argv.slice(2));
  process.exitCode = built.code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
