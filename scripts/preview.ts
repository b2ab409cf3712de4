import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './lib/serve.ts';

const DEFAULT_PORT = 4321;

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, port: { type: 'string' } },
});
const folder = path.resolve(values.outDir);

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`Det finns ingen byggd webbplats i ${folder}. Kör npm run build först.`);
  process.exitCode = 1;
} else {
  const wanted = values.port === undefined ? DEFAULT_PORT : Number.parseInt(values.port, 10);
  const { url, close } = await serve(folder, wanted);
  if (!url.endsWith(`:${wanted}`)) console.log(`Port ${wanted} är upptagen.`);
  console.log(`\nWebbplatsen visas på ${url}\nAvsluta med Ctrl+C.`);
  const end = (): void => void close().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}
