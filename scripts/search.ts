import { parseArgs } from 'node:util';
import { searchCommand } from './lib/search-command.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      file: { type: 'string' },
      site: { type: 'string' },
      count: { type: 'string', default: '10' },
      literal: { type: 'boolean', default: false },
    },
  });
  await searchCommand({ ...values, queries: positionals });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
