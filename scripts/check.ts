import { asOf } from '../src/lib/as-of.ts';
import { contentFolder } from '../src/lib/read-content.ts';
import { runCheck } from './lib/check-command.ts';

try {
  const { output, ok } = runCheck(process.argv.slice(2), contentFolder(), asOf());
  console.log(output);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
