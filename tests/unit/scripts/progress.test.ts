import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { duration, run } from '../../../scripts/lib/progress.mjs';

test.each([
  [0, '0.0 s'],
  [1234, '1.2 s'],
  [59_949, '59.9 s'],
  [72_000, '1 min 12 s'],
])('%i ms are %s', (ms, words) => {
  expect(duration(ms)).toBe(words);
});

test('a program’s exit code and output are returned', async () => {
  const { code, output } = await run(process.execPath, ['-e', 'console.log("å"); process.exit(3)']);
  expect({ code, output }).toEqual({ code: 3, output: 'å\n' });
});

test('a program that a signal ended is told from one that failed', async () => {
  const { code, output } = await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")']);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('SIGKILL') });
});

/** Runs a program that runs another, and asks the first to stop once the second is at work. */
function interrupt(signal: NodeJS.Signals, inner: string): Promise<string> {
  const outer = `
    import { run } from './scripts/lib/progress.mjs';
    await run(process.execPath, ['-e', ${JSON.stringify(inner)}], { show: true })
      .then(({ code }) => console.log('ended', code), (error) => console.log(error.message));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', outer], { detached: true });
  return new Promise((resolve) => {
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += String(chunk);
      // As a terminal does: Ctrl+C goes to both, a plain kill to the first alone.
      if (heard.trim() === 'at work') process.kill(signal === 'SIGINT' ? -child.pid! : child.pid!, signal);
    });
    child.on('close', () => resolve(heard.replace('at work', '').trim()));
  });
}

test('a program that Ctrl+C ended is told as cut off, however late our own signal comes', async () => {
  await expect(run(process.execPath, ['-e', 'process.kill(process.pid, "SIGINT")'])).rejects.toThrow(
    'Avbrutet.',
  );
});

const WORK = 'console.log("at work"); setInterval(() => {}, 1000);';
const TIDY = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => process.exit(0)); ${WORK}`;

test.each([
  ['SIGINT', 'is cut off', WORK, 'Avbrutet.'],
  ['SIGTERM', 'is cut off', WORK, 'Avbrutet.'],
  ['SIGINT', 'ends well by itself', TIDY, 'ended 0'],
  ['SIGTERM', 'ends well by itself', TIDY, 'ended 0'],
] as const)('%s stops a program that %s', async (signal, _how, inner, words) => {
  expect(await interrupt(signal, inner)).toBe(words);
});
