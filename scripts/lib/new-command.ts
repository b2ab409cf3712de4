import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { displayPath, readContent } from '../../src/lib/read-content.ts';
import { TEMPLATES } from '../../src/model/authoring/templates.ts';
import type { Answers, NewFile, Template } from '../../src/model/authoring/types.ts';
import { didYouMean } from '../../src/model/diagnostics/near-miss.ts';
import { formatDiagnostic } from '../../src/model/diagnostics/report.ts';
import { checkCorpus } from '../../src/model/rules/check-corpus.ts';
import { AnswerError, collectAnswers, type Prompter } from './ask.ts';

const KINDS = Object.entries(TEMPLATES).map(([word, { label }]) => `  ${word.padEnd(14)}${label}`);
const HELP = `npm run new -- <slag> [--uppgift värde …]

${KINDS.join('\n')}

Utan uppgifter ställs frågor. Exempel:
  npm run new -- group --organisation region --name "Lokal arbetsgrupp" --abbreviation LAG

CONTENT_DIR  mapp med innehåll (annars src/content)`;

const flagName = (word: string): string => word.slice(2).split('=')[0] ?? '';

function flagsOf(template: Template, words: readonly string[], keys: readonly string[]): Answers {
  const options = Object.fromEntries(keys.map((key) => [key, { type: 'string' } as const]));
  try {
    const { values } = parseArgs({ args: [...words], options });
    return Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    const unknown = words.find((word) => word.startsWith('--') && !keys.includes(flagName(word)));
    const known = `Uppgifter för ${template.label}: ${keys.map((key) => `--${key}`).join(', ')}.`;
    if (unknown === undefined) throw new AnswerError(`Ett värde saknas eller är ett för mycket. ${known}`);
    throw new AnswerError(
      `--${flagName(unknown)} finns inte.${didYouMean(flagName(unknown), keys)} ${known}`,
    );
  }
}

/** Writes all files or none: what exists is never written over. */
function writeAll(folder: string, files: readonly NewFile[]): void {
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken !== undefined) {
    throw new AnswerError(`${taken.path} finns redan och skrivs inte över. Välj ett annat namn, eller --id.`);
  }
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content, { flag: 'wx' });
  }
}

/**
 * Begins a new file of content: asks for what the flags do not say, writes it, and says what is left to do.
 * @throws {AnswerError} with a Swedish message when nothing could be written.
 */
export async function runNew(
  [word, ...rest]: readonly string[],
  folder: string,
  day: string,
  prompter: Prompter,
): Promise<string> {
  if (word === undefined || word === '--help') return HELP;
  const template = TEMPLATES[word];
  if (template === undefined) throw new AnswerError(`"${word}" går inte att skapa.\n\n${HELP}`);
  mkdirSync(folder, { recursive: true });
  const { corpus } = readContent(folder);
  const questions = template.questions(corpus);
  const keys = questions.map(({ key }) => key);
  if (keys.includes('organisation') && corpus.organisations.size === 0) {
    throw new AnswerError(
      'Det finns ingen organisation att lägga det under. Skapa först en organisation: npm run new -- organisation',
    );
  }
  const answers = await collectAnswers(questions, flagsOf(template, rest, keys), prompter);
  const files = template.files(answers, day);
  writeAll(folder, files);
  const written = files.map(({ path }) => path);
  const told = checkCorpus(readContent(folder), day).filter(
    ({ file, severity }) => written.includes(file) && severity !== 'upplysning',
  );
  const shown = written.map((path) => `  ${displayPath(join(folder, path))}`);
  const todo = told.length === 0 ? [] : ['', 'Att göra:', ...told.map((one) => `  ${formatDiagnostic(one)}`)];
  return ['', 'Skapade:', ...shown, ...todo].join('\n');
}
