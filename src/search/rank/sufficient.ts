import { asksOf } from '../answers/asks.ts';
import type { Concept, Plan } from '../query/plan.ts';
import { isBody } from './members.ts';

/** A name tells where, not what; a common word tells something all the same. */
const WHERE = 0.3;
const LEAST = 0.5;
/** Words that say how rather than what: adjectives, adverbs, verbs. Without them the question is much the same. */
const HOW =
  /(?:ig|iga|igt|sk|ska|skt|bart?|fullt?|tt|[^aeiouyåäö]as|erar|erad|erade|erat|ades|ats|ande|ende)$/u;
const SAYS_HOW = 0.3;
/** A place or a person that nothing is known of, or what no text treats, is what the question is about. */
const SUBJECT = 3;
/** In a long question a word that stands nowhere is seldom the subject. */
const MANY_WORDS = 9;
const ONE_OF_MANY = 0.6;
/** Share of the known that what is unknown may weigh; more where a long question says much that is known, or names a group. */
const ENOUGH = 0.6;
const LONG = 4;
const ENOUGH_IN_LONG = 0.9;

/** Who begins so in a long question tells of themselves before they ask: "jag är ny i nämnden och undrar vem …". */
const OF_THEMSELVES: ReadonlySet<string> = new Set('jag vi min mitt mina vår vårt våra som hej'.split(' '));

/** Place of the word that asks, where the reader tells something before it; else 0. */
function askingFrom({ words }: Plan['query']): number {
  if (words.length < MANY_WORDS || !OF_THEMSELVES.has(words[0]?.text ?? '')) return 0;
  return Math.min(words.length, ...[...asksOf(words).values()].flat());
}

const weightOf = ({ names, weight }: Concept): number =>
  names.some(isBody) ? WHERE : weight < WHERE ? weight : Math.max(LEAST, weight);

/**
 * Whether what is known of a query is enough to search for it. Where the words that stand nowhere weigh as
 * much as those that do, anything found would be about something else.
 * @param understood places of words that tell what is asked, whether or not they stand anywhere: "träffas"
 */
export function isAnswerable(
  { query, concepts, missing }: Plan,
  understood: ReadonlySet<number> = new Set(),
): boolean {
  const known = concepts.reduce((sum, one) => sum + weightOf(one), 0);
  const isLong = query.words.length >= MANY_WORDS;
  const asking = askingFrom(query);
  const share = isLong ? ONE_OF_MANY : 1;
  const isOfGroups = concepts.some(({ names }) =>
    names.some(({ kind }) => kind === 'group' || kind === 'kind'),
  );
  const enough = concepts.length >= LONG || (isLong && isOfGroups) ? ENOUGH_IN_LONG : ENOUGH;
  const unknown = missing
    .filter(({ at }) => !understood.has(at))
    .reduce(
      (sum, { word, at, isSubject }) =>
        sum + (isSubject && at >= asking ? SUBJECT : HOW.test(word) ? SAYS_HOW : share),
      0,
    );
  return known > 0 && unknown <= known * enough;
}
