import type { Plan } from '../query/plan.ts';
import { withoutJoints } from '../index/index-copy.ts';
import { WORDLESS } from '../index/record-html.ts';
import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import { kindOf } from './kind-of.ts';
import { isBody } from './members.ts';
import type { IndexedRecord } from './text-index.ts';
import { onlyNames } from './weigh.ts';

/** What a kind of record is worth beside a section, when a query is more than a name. */
const KINDS: Readonly<Record<string, number>> = {
  section: 1,
  group: 0.82,
  post: 0.82,
  office: 0.8,
  role: 0.8,
  organisation: 0.65,
  term: 0.7,
  reference: 0.75,
  process: 0.55,
  comparison: 0.6,
};

/** A word in the glossary that no document explains. */
const BARE = 0.7;

/** Words of a record near to each other say more than the same words apart. */
const NEAR = 12;

const contentStems = (text: string): string[] =>
  wordsOf(withoutJoints(text))
    .filter((word) => !isStopword(word))
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

/**
 * How much a record deserves beyond its words: what kind it is, how well its title names what is asked, how
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
  const named = onlyNames(plan);
  const onlyBodies = named && plan.concepts.every(({ names }) => names.some(isBody));
  const exact = named && inTitle > 0.99 && titled > 0.99;
  const worth = exact && (kind !== 'term' || title.length > 1) ? 1.25 : (KINDS[kind] ?? 0.8);
  const isBare = kind === 'term' && title.length < 2 && record.content === WORDLESS;
  const isWhole = kind === 'section' && !record.url.includes('#');
  return (
    worth *
    (isBare ? BARE : 1) *
    (isWhole && !onlyBodies ? 0.7 : 1) *
    (1 + 0.25 * inTitle * titled + 0.15 * titled) *
    (1 + 0.15 * closeness(record.content, concepts))
  );
}
