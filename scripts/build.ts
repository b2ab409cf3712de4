import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './lib/build-site.ts';
import { Interrupted, duration } from './lib/progress.mjs';

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, verbose: { type: 'boolean', default: false } },
});
const outDir = path.resolve(values.outDir);
const started = Date.now();
const result = await buildSite({
  outDir,
  contentDir: process.env['CONTENT_DIR'],
  verbose: values.verbose,
}).catch((error: unknown) => {
  if (!(error instanceof Interrupted)) throw error;
  return { ok: false, stage: 'interrupted' } as const;
});

if (result.ok) {
  const files = await readdir(outDir, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  console.log(`Klart: ${pages} sidor i ${outDir} på ${duration(Date.now() - started)}.`);
} else {
  const reason = {
    interrupted: 'Bygget avbröts.',
    content: 'Innehållet har fel som måste rättas. Inget byggdes.',
    diagrams: 'Diagram som inte kan ritas måste rättas. Inget byggdes.',
    outside: 'Något gick fel utanför innehållet. Inget byggdes.',
    pages: 'Bygget misslyckades.',
    target: 'Inget byggdes.',
  }[result.stage];
  const kept = existsSync(path.join(outDir, 'index.html'))
    ? ` Den senast fungerande webbplatsen finns kvar i ${outDir}; visa den med npm run preview.`
    : '';
  console.error(`\n${reason}${kept}`);
  process.exitCode = 1;
}
