import { createInterface } from 'node:readline/promises';
import type { Answers, Question } from '../../src/model/authoring/types.ts';

/** Something that answers one line at a time; undefined when there are no more answers. */
export interface Prompter {
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly say: (line: string) => void;
  readonly close: () => void;
}

/** Asks on the terminal, or reads lines from a pipe. */
export function terminalPrompter(): Prompter {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const waiting = lines[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      process.stdout.write(prompt);
      const { value, done } = await waiting.next();
      return done === true ? undefined : value;
    },
    say: (line) => console.log(line),
    close: () => lines.close(),
  };
}

/** An answer that was given as a flag and cannot be used, or an answer that never came. */
export class AnswerError extends Error {}

function promptFor({ label, help, required, initial, choices }: Question): string {
  const values = choices === undefined || help.includes(choices[0] ?? '') ? '' : ` (${choices.join(', ')})`;
  const empty = initial !== undefined ? ` [${initial}]` : required ? '' : ' [tomt: utelämnas]';
  return `\n${label}${values}${empty}\n  ${help}\n> `;
}

async function askOne(question: Question, answers: Answers, prompter: Prompter): Promise<string | undefined> {
  for (;;) {
    const line = await prompter.ask(promptFor(question));
    if (line === undefined && (!question.required || question.initial !== undefined)) return question.initial;
    if (line === undefined) {
      throw new AnswerError(`Svaret på "${question.label}" saknas. Ange --${question.key}.`);
    }
    const answer = line.trim() === '' ? question.initial : line.trim();
    if (answer === undefined && !question.required) return undefined;
    const fault = answer === undefined ? 'Det här måste fyllas i.' : question.check(answer, answers);
    if (fault === undefined) return answer;
    prompter.say(fault);
  }
}

/**
 * Collects answers: flags first, then questions for what is left. With any flag given, optional
 * questions and those with a default are not asked.
 * @throws {AnswerError} with a Swedish message when a flag's value will not do or answers run out.
 */
export async function collectAnswers(
  questions: readonly Question[],
  flags: Answers,
  prompter: Prompter,
): Promise<Answers> {
  const brief = Object.keys(flags).length > 0;
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const { key, initial, required } = question;
    const flag = flags[key]?.trim();
    if (flag !== undefined && flag !== '') {
      const fault = question.check(flag, answers);
      if (fault !== undefined) throw new AnswerError(`--${key}: ${fault}`);
      answers[key] = flag;
    } else if (brief && (!required || initial !== undefined)) {
      if (initial !== undefined) answers[key] = initial;
    } else {
      const answer = await askOne(question, answers, prompter);
      if (answer !== undefined) answers[key] = answer;
    }
  }
  return answers;
}
