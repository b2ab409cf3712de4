import { asOf } from '../src/lib/as-of.ts';
import { contentFolder } from '../src/lib/read-content.ts';
import { AnswerError, terminalPrompter } from './lib/ask.ts';
import { runNew } from './lib/new-command.ts';

const prompter = terminalPrompter();
try {
  console.log(await runNew(process.argv.slice(2), contentFolder(), asOf(), prompter));
} catch (error) {
  if (!(error instanceof AnswerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  prompter.close();
}
