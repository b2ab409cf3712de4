import type { SentenceReading } from './reading.ts';
import type { Clause } from './clauses.ts';
import type { StrengthWords } from './types.ts';

/** "Målet är att", "Visionen är: …", "har som syfte att", "syftar till": at the quote or around it. */
export function purposeOf(reading: SentenceReading, words: StrengthWords): 'goal' | 'purpose' | undefined {
  const inside: Clause | undefined = reading.base.kind === 'purpose' ? reading.base.parent : reading.base;
  const own = reading.parsed.filter(({ clause, masked }) => clause === inside && !masked);
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
    if ((before === 'som' || before === 'till') && own[at - 2]?.word === 'har') return kind;
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
