import path from 'node:path';
import { run } from './lib/progress.mjs';
import { ROOT, toolEnvironment } from './setup.mjs';

console.log(`Utvecklingsläge: sidorna uppdateras när filer ändras. Samma sidor som i bygget, men utan
  · sökindex: sökningen svarar först efter npm run build
  · CSP: webbläsarens skydd mot främmande kod gäller bara den byggda webbplatsen
  · stopp vid fel: innehållet kontrolleras här nedan, men felen stoppar ingenting
`);
await run(process.execPath, [path.join(ROOT, 'scripts', 'check.ts')], { cwd: ROOT, show: true });
const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
const { code } = await run(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
  cwd: ROOT,
  env: toolEnvironment(),
  show: true,
});
process.exitCode = code;
