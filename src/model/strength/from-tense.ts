import type { Parsed } from './clauses.ts';
import { leadInsOf } from './from-context.ts';
import { levelOf, type SentenceReading } from './reading.ts';
import type { OneSentence, StrengthFound, StrengthWords } from './types.ts';

/** The verb forms of the quote's own clause: present, past, or none at all. */
interface Tense {
  readonly tense: 'present' | 'past' | 'none';
  readonly word?: string;
}

function pastAt(reading: SentenceReading, verb: Parsed, words: StrengthWords): string | undefined {
  if (words.pastModals.has(verb.word) || words.preterite.test(verb.word)) return verb.word;
  if (!words.perfect.verb.test(verb.word)) return undefined;
  for (const token of reading.parsed.slice(verb.index + 1)) {
    if (token.clause !== verb.clause || token.role !== 'other' || token.word === words.that.word)
      return undefined;
    const isNoun = words.perfect.article.test(reading.parsed[token.index - 1]?.word ?? '');
    if (!isNoun && words.perfect.supine(token.word)) return `${verb.word} ${token.word}`;
  }
  return undefined;
}

/** Reads the tense of the part of the clause that the quote lies in; present wins over past. */
function tenseOf(reading: SentenceReading, words: StrengthWords, parts: ReadonlySet<number>): Tense {
  const own = reading.parsed.filter(
    ({ clause, masked, part }) => !masked && parts.has(part) && levelOf(clause, reading.base) === 'own',
  );
  const verbs = own.filter(({ role, word }) => role !== 'other' || words.preterite.test(word));
  const past = verbs.map((verb) => pastAt(reading, verb, words));
  const told = past.find((word) => word !== undefined);
  if (verbs.length === 0) return { tense: 'none' };
  if (told !== undefined && past.every((word) => word !== undefined)) return { tense: 'past', word: told };
  return { tense: 'present' };
}

/** Step 7: no word of strength; the tense decides. */
export function fromTense(input: OneSentence, reading: SentenceReading, words: StrengthWords): StrengthFound {
  const parts = new Set(reading.parsed.filter(reading.quoted).map(({ part }) => part));
  const { tense, word } = tenseOf(reading, words, parts);
  if (tense === 'past') return { modality: 'told', from: 'verb', ...(word !== undefined && { word }) };
  if (tense === 'present') return { modality: 'indicative', from: 'present' };
  const plain = reading.parsed.map((token) => token.word).join(' ');
  const preterite = reading.parsed.find((token) => token.index > 0 && words.weakPreterite.test(token.word));
  if (
    input.isItem !== true &&
    preterite !== undefined &&
    reading.parsed.every(({ role }) => role === 'other')
  ) {
    return { modality: 'told', from: 'verb', word: preterite.word };
  }
  if (words.bareParticiple.test(plain))
    return { modality: 'told', from: 'verb', word: plain.replace(/ .*/s, '') };
  if (leadInsOf(input).length > 0) return { modality: 'indicative', from: 'lead-in' };
  const hasVerb = reading.parsed.some(({ role }) => role !== 'other');
  return {
    modality: 'indicative',
    from: input.heading && (input.isItem === true || !hasVerb) ? 'heading' : 'present',
  };
}
