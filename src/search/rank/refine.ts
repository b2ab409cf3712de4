import type { Plan } from '../query/plan.ts';
import { withoutJoints } from '../index/index-copy.ts';
import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import { kindOf, worthOf } from './kinds.ts';
import { isBody } from './members.ts';
import type { IndexedRecord } from './text-index.ts';
import { onlyNames } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** Words of a record near to each other say more than the same words apart. */
const NEAR = 12;

/** The numbers of headings. */
const NUMBER = /^[\d.]+$/;

const contentStems = (text: string): string[] =>
  wordsOf(withoutJoints(text))
    .filter((word) => !isStopword(word) && !NUMBER.test(word))
    .map(stem);

/** Share of the concepts whose words stand within a few words of each other somewhere. */
function closeness(text: string, concepts: readonly ReadonlySet<string>[]): number {
  if (concepts.length < 2) return 0;
  const places = wordsOf(withoutJoints(text)).flatMap((word, at) => {
    const key = stem(word);
    return concepts.flatMap((stems, concept) => (stems.has(key) ? [{ at, concept }] : []));
  });
  let best = 1;
  places.forEach((first, index) => {
    const seen = new Set<number>();
    for (let next = index; next < places.length; next += 1) {
      const place = places[next];
      if (!place || place.at - first.at > NEAR) break;
      seen.add(place.concept);
    }
    best = Math.max(best, seen.size);
  });
  return (best - 1) / (concepts.length - 1);
}

type Kind = ReturnType<typeof kindOf>;

const isBareWord = (kind: Kind, title: readonly string[]): boolean => kind === 'term' && title.length < 2;

/** Who names nothing but a group or an organisation is served by the summary of its document. */
const worthBesideNames = (kind: Kind, { concepts }: Plan): number =>
  kind === 'document' && concepts.every(({ names }) => names.some(isBody)) ? 1 : worthOf(kind);

/**
 * How much a record deserves beyond its words: how well its title names what is asked, how
 * close together the words stand. A factor around 1.
 */
export function refinement(record: IndexedRecord, plan: Plan): number {
  const kind = kindOf(record);
  const concepts = plan.concepts.map(
    ({ alternatives }) =>
      new Set(
        alternatives.filter(({ weight }) => weight > 0.5).flatMap(({ text }) => wordsOf(text).map(stem)),
      ),
  );
  const asked = new Set(concepts.flatMap((stems) => [...stems]));
  const title = contentStems(record.title);
  const inTitle = title.filter((one) => asked.has(one)).length / Math.max(1, title.length);
  const titled =
    concepts.filter((stems) => title.some((one) => stems.has(one))).length / Math.max(1, concepts.length);
  const isNamed = onlyNames(plan);
  const isExact = isNamed && inTitle > 0.99 && titled > 0.99;
  return (
    (isExact && !isBareWord(kind, title) ? WEIGHTS.exact : isNamed ? worthBesideNames(kind, plan) : 1) *
    (1 + WEIGHTS.onlyTitled * inTitle * titled + WEIGHTS.titled * titled) *
    (1 + WEIGHTS.close * closeness(record.content, concepts))
  );
}
