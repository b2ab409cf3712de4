import type { SentenceReading } from './reading.ts';
import type { Clause } from './clauses.ts';
import type { StrengthFound, StrengthWords } from './types.ts';

/** "Målet är att", "Visionen är: …", "har som syfte att", "syftar till": at the quote or around it. */
function purposeOf(reading: SentenceReading, words: StrengthWords): 'goal' | 'purpose' | undefined {
  const inside: Clause | undefined = reading.base.kind === 'purpose' ? reading.base.parent : reading.base;
  const parts = new Set(reading.parsed.filter(reading.quoted).map(({ part }) => part));
  const own = reading.parsed.filter(
    ({ clause, masked, part }) =>
      clause === inside && !masked && (inside !== reading.base || parts.has(part)),
  );
  const upTo = own.filter(({ index }) => index <= reading.last);
  for (const [at, token] of upTo.entries()) {
    if (words.purposes.verbs.includes(token.word)) return 'purpose';
    const kind = words.purposes.goal.test(token.word)
      ? 'goal'
      : words.purposes.purpose.test(token.word)
        ? 'purpose'
        : undefined;
    if (kind === undefined) continue;
    const before = own[at - 1]?.word;
    const [having, as] = words.purposes.having;
    if (as.test(before ?? '') && having.test(own[at - 2]?.word ?? '')) return kind;
    const verb = own.slice(at + 1).find(({ role }) => role !== 'other');
    if (verb === undefined || !words.copula.has(verb.word)) continue;
    let next = verb.index + 1;
    while (words.adverb(reading.parsed[next]?.word ?? '')) next += 1;
    const after = reading.parsed[next];
    const isVision = words.purposes.vision.test(token.word);
    if (after && (isVision || after.word === words.that.word || /[:”"“]/.test(after.gap))) return kind;
  }
  return undefined;
}

/** Words that state a goal or a purpose: no duty, whatever stands in them. */
export function fromPurpose(reading: SentenceReading, words: StrengthWords): StrengthFound | undefined {
  const kind = purposeOf(reading, words);
  if (kind === undefined) return undefined;
  return { modality: kind === 'goal' ? 'aim' : 'indicative', from: 'present', purpose: true };
}
