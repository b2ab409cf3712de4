import type { Corpus } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { placeIn, type Rule } from './input.ts';
import { entriesByOrganisation, sharedEntries } from './names-in-scope.ts';

const FILE = 'sokord.yaml';
const PARTS = ['svenska', 'engelska'] as const;
const WORD = /[\p{L}\p{N}]+/gu;
/** Endings differ, beginnings do not: "kostnad" stands in a text that says "kostnaderna". */
const ENDING = 3;
const SHORTEST = 3;

const wordsOf = (text: string): string[] =>
  (text.toLocaleLowerCase('sv').match(WORD) ?? []).filter((word) => word.length >= SHORTEST);
const beginning = (word: string): string => word.slice(0, Math.max(SHORTEST, word.length - ENDING));

/** Every word of the texts and of the names, once. */
function wordsThatStand({ editions, organisations, ...corpus }: Corpus): readonly string[] {
  const texts = [...editions.values()].flatMap(({ data, text }) => [
    data.title,
    data.summary,
    ...text.sections.map((section) => section.text),
    ...text.sections.map(({ heading }) => heading),
  ]);
  const entries = [
    ...sharedEntries({ editions, organisations, ...corpus }),
    ...[...entriesByOrganisation({ editions, organisations, ...corpus }).values()].flat(),
  ];
  const names = entries.flatMap(({ data }) => [
    data.name,
    data.plural,
    data.abbreviation,
    ...(data.forms ?? []),
  ]);
  return [...new Set([...texts, ...names].flatMap((one) => (one === undefined ? [] : wordsOf(one))))];
}

function checkLine(
  corpus: Corpus,
  part: (typeof PARTS)[number],
  [line, written]: readonly [string, readonly string[]],
  stands: (word: string) => boolean,
): Diagnostic[] {
  const place = (index?: number) =>
    placeIn(corpus, FILE, [part, line, ...(index === undefined ? [] : [index])]);
  const concepts = line.split(',').map((one) => one.trim().toLocaleLowerCase('sv'));
  const missing = concepts.filter((concept) => !wordsOf(concept).every(stands));
  const seen = new Set<string>();
  const words = written.flatMap((one, index): Diagnostic[] => {
    const word = one.trim().toLocaleLowerCase('sv');
    const twice = seen.has(word);
    seen.add(word);
    if (concepts.includes(word)) return [diagnostic('SOK002', place(index), { word: one })];
    return twice ? [diagnostic('SOK003', place(index), { word: one })] : [];
  });
  return [...missing.map((word) => diagnostic('SOK001', place(), { word })), ...words];
}

/** Lines of the thesaurus that lead nowhere, and words in them that do nothing. */
export const thesaurusWords: Rule = ({ corpus }) => {
  const { thesaurus } = corpus;
  if (PARTS.every((part) => thesaurus[part] === undefined)) return [];
  const beginnings = new Set<string>();
  for (const word of wordsThatStand(corpus)) {
    for (let end = SHORTEST; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
  }
  const stands = (word: string): boolean => beginnings.has(beginning(word));
  return PARTS.flatMap((part) =>
    Object.entries(thesaurus[part] ?? {}).flatMap((line) => checkLine(corpus, part, line, stands)),
  );
};
