import path from 'node:path';
import { Interrupted, run } from './lib/progress.mjs';
import { ROOT, toolEnvironment } from './setup.mjs';

console.log(`Utvecklingsläge: sidorna uppdateras när filer ändras. Samma sidor som i bygget, men utan
  · sökindex: sökningen svarar först efter npm run build
  · CSP: webbläsarens skydd mot främmande kod gäller bara den byggda webbplatsen
  · stopp vid fel: innehållet kontrolleras här nedan, men felen stoppar ingenting
`);
const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
const node = (args: readonly string[]): ReturnType<typeof run> =>
  run(process.execPath, args, { cwd: ROOT, env: toolEnvironment(), show: true });
try {
  await node([path.join(ROOT, 'scripts', 'check.ts')]);
  process.exitCode = (await node([astro, 'dev', ...process.argv.slice(2)])).code;
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
}
