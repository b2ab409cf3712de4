import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Where nobody watches a spinner (a log file, a CI run), a line this often shows that work goes on. */
const LINE_EVERY_MS = 10_000;
/** A program that Ctrl+C ended may be heard of before our own share of it: how long we then wait for that. */
const OWN_SIGNAL_WITHIN_MS = 100;

/** @param {number} ms @returns {string} a duration for people: `3.2 s`, `1 min 12 s` */
export function duration(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

/**
 * Shows that a piece of work goes on, and how long it took: a spinner in a terminal, plain lines elsewhere.
 *
 * @template T
 * @param {string} label what is being done, in the reader's language
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} [succeeded] whether the result counts as success; default: it returned
 * @returns {Promise<T>} what the work returned; what it throws is thrown on
 */
export async function step(label, work, succeeded = () => true) {
  const started = Date.now();
  const elapsed = () => duration(Date.now() - started);
  const live = process.stdout.isTTY === true;
  let frame = 0;
  if (!live) console.log(`· ${label} …`);
  const timer = setInterval(
    () => {
      if (live) process.stdout.write(`\r\x1b[K${SPINNER[frame++ % SPINNER.length]} ${label} … ${elapsed()}`);
      else console.log(`· ${label} … ${elapsed()}`);
    },
    live ? 100 : LINE_EVERY_MS,
  );
  /** @param {string} mark */
  const end = (mark) => {
    clearInterval(timer);
    console.log(`${live ? '\r\x1b[K' : ''}${mark} ${label} (${elapsed()})`);
  };
  try {
    const result = await work();
    end(succeeded(result) ? '✓' : '✗');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

/** Somebody pressed Ctrl+C, or asked us to stop. */
export class Interrupted extends Error {
  message = 'Avbrutet.';
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` lets it write to our own
 *   output; otherwise what it writes is returned
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when a signal ended it, which the output
 *   then names) and what it wrote
 * @throws {Interrupted} when it was cut off because we were asked to stop; one that then ended well is no fault
 */
export function run(command, args, { cwd, env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    let asked = false;
    // A terminal sends Ctrl+C to the child as well; a plain `kill` reaches us alone, so it is passed on.
    const wait = () => {
      asked = true;
    };
    const pass = () => {
      asked = true;
      child.kill('SIGTERM');
    };
    process.on('SIGTERM', pass);
    process.on('SIGINT', wait);
    const settle = () => {
      process.off('SIGTERM', pass);
      process.off('SIGINT', wait);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', async (code, signal) => {
      if (code !== 0 && !asked) await setTimeout(OWN_SIGNAL_WITHIN_MS);
      settle();
      const wrote = Buffer.concat(chunks).toString('utf8');
      const output = signal === null ? wrote : `${wrote}\n${path.basename(command)} was ended by ${signal}.`;
      if ((asked && code !== 0) || signal === 'SIGINT') reject(new Interrupted());
      else resolve({ code: code ?? 1, output });
    });
  });
}
