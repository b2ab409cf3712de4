import type { Corpus } from '../corpus/types.ts';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { placeIn, type Rule } from './input.ts';
import { plain } from './plain.ts';
import { standingWords, subjectWords, type Standing } from './standing-words.ts';

const FILE = 'sokord.yaml';
const PARTS = ['svenska', 'engelska'] as const;

function checkConcept(concept: string, { missing, isTogether, words }: Standing, place: Place): Diagnostic[] {
  const subject = subjectWords(concept);
  if (subject.length === 0) return [diagnostic('SOK004', place, { word: concept })];
  const [absent] = missing(concept);
  if (absent !== undefined) {
    return [diagnostic('SOK001', place, { word: concept, absent, known: words })];
  }
  return isTogether(concept) ? [] : [diagnostic('SOK005', place, { word: concept })];
}

function checkLine(
  corpus: Corpus,
  part: (typeof PARTS)[number],
  [line, written]: readonly [string, readonly string[]],
  standing: Standing,
): Diagnostic[] {
  const place = (index?: number) =>
    placeIn(corpus, FILE, [part, line, ...(index === undefined ? [] : [index])]);
  const concepts = line.split(',').map(plain);
  const seen = new Set<string>();
  const words = written.flatMap((one, index): Diagnostic[] => {
    const word = plain(one);
    const twice = seen.has(word);
    seen.add(word);
    if (concepts.includes(word)) return [diagnostic('SOK002', place(index), { word: one })];
    return twice ? [diagnostic('SOK003', place(index), { word: one })] : [];
  });
  return [...concepts.flatMap((concept) => checkConcept(concept, standing, place())), ...words];
}

/** Words that are said to stand nowhere, and do, or lead somewhere. */
function checkAbsent(corpus: Corpus, { missing, isTogether }: Standing): Diagnostic[] {
  const { thesaurus } = corpus;
  const leading = new Set(PARTS.flatMap((part) => Object.values(thesaurus[part] ?? {}).flat()).map(plain));
  const seen = new Set<string>();
  return (thesaurus.saknas ?? []).flatMap((word, index): Diagnostic[] => {
    const place = placeIn(corpus, FILE, ['saknas', index]);
    const twice = seen.has(plain(word));
    seen.add(plain(word));
    if (twice) return [diagnostic('SOK003', place, { word })];
    if (leading.has(plain(word))) return [diagnostic('SOK007', place, { word })];
    const stands = missing(word).length === 0 && isTogether(word);
    return stands ? [diagnostic('SOK006', place, { word })] : [];
  });
}

/** Lines of the thesaurus that lead nowhere, and words in them that do nothing. */
export const thesaurusWords: Rule = ({ corpus }) => {
  const { thesaurus } = corpus;
  if ([...PARTS, 'saknas' as const].every((part) => thesaurus[part] === undefined)) return [];
  const standing = standingWords(corpus);
  const lines = PARTS.flatMap((part) =>
    Object.entries(thesaurus[part] ?? {}).flatMap((line) => checkLine(corpus, part, line, standing)),
  );
  return [...lines, ...checkAbsent(corpus, standing)];
};
