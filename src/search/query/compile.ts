import type { OpenLexicon } from '../lexicon/open.ts';
import type { Name, Synonym } from '../lexicon/types.ts';
import { folded } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import { likenessOf } from '../questions/likeness.ts';
import { formsOf, searchesFor, unique } from './alternatives.ts';
import { isComparing, sideBySide } from './compares.ts';
import { nameAt, synonymAt } from './names-in.ts';
import type { Alternative, Concept, Missing, Plan } from './plan.ts';
import { readQuery, type QueryWord, type ReadQuery } from './words.ts';

/** What stands in for the reader's word counts less than the word. */
const SYNONYM = 0.6;
const OTHER_READING = 0.8;
const PART = 0.35;
const IN_PARTS = 0.8;
const NAME_IN_WORDS = 0.8;
const LEAST_WEIGHT = 0.15;
/** However rare in the texts, a word that questions are wrapped in tells little. */
const EVERYDAY = 0.25;
/** A phrase is said of few things; it tells more than the commonest of the words it stands for. */
const PHRASE = 1.3;
/** So short a word of the thesaurus is an abbreviation: what it stands for may be the name of a group. */
const ABBREVIATION = 5;
/** Searches for one concept, at most: each costs time. */
const MOST_ALTERNATIVES = 12;

/** Below 1, since a few dozen sections make many words rare that tell little; found by measuring. */
const RARITY = 0.7;

/** How much a word tells that stands in so many records, 0 to 1 (inverse document frequency, flattened). */
export function tells(count: number, total: number): number {
  const rarity = Math.log(1 + total / Math.max(1, count)) / Math.log(1 + total);
  return Math.max(LEAST_WEIGHT, rarity ** RARITY);
}

/** Whether a concept is the word itself in another form, or without its accents. */
const isSame = (concept: string, word: string): boolean =>
  folded(stem(concept)) === folded(stem(word)) || folded(concept) === folded(word);

const textOf = (words: readonly QueryWord[]): string => words.map(({ written }) => written).join(' ');

/** So many records, more or less, have a word that stands in compounds alone. */
const IN_COMPOUNDS_ALONE = 4;

/** Records that may have some of these searches, by the lexicon. */
function countOf(alternatives: readonly Alternative[], lexicon: OpenLexicon): number {
  const own = alternatives.filter(({ weight }) => weight >= SYNONYM);
  const counts = own.map(({ text }) =>
    Math.min(...text.split(' ').map((word) => lexicon.family(word)?.count ?? IN_COMPOUNDS_ALONE)),
  );
  return Math.max(1, ...counts);
}

function concept(
  words: string,
  alternatives: readonly Alternative[],
  lexicon: OpenLexicon,
  names: readonly Name[] = [],
): Concept {
  const kept = unique(alternatives).slice(0, MOST_ALTERNATIVES);
  return { words, alternatives: kept, names, weight: tells(countOf(kept, lexicon), lexicon.total()) };
}

/** A word with its forms, its other readings, and the parts it is made of. */
function ofWord(word: QueryWord, lexicon: OpenLexicon): Alternative[] {
  const parts = lexicon.split(word.text) ?? [];
  const known = parts.every((part) => lexicon.family(part) !== undefined);
  return [
    ...formsOf(word.text, 1, lexicon),
    ...word.others.flatMap((other) => formsOf(other, OTHER_READING, lexicon)),
    ...(known ? parts.slice(-2).flatMap((part) => formsOf(part, PART / parts.length, lexicon)) : []),
  ];
}

const ofSynonyms = (found: readonly Synonym[], lexicon: OpenLexicon): Alternative[] =>
  found.flatMap(({ concepts }) => concepts.flatMap((one) => searchesFor(one, SYNONYM, lexicon)));

/** Whether no text is about what is written. */
const isAboutNothing = (found: readonly Synonym[]): boolean =>
  found.every(({ concepts }) => concepts.length === 0);

/**
 * What the texts say may be a name: "nag" stands for the national working group. Longer words for a group say
 * what groups of its kind do; those for an organisation name it.
 */
const namesMeant = (written: string, found: readonly Synonym[], lexicon: OpenLexicon): Name[] =>
  found
    .flatMap(({ concepts }) =>
      concepts.flatMap((one) => {
        const words = readQuery(one, lexicon).words;
        const name = nameAt(words, 0, lexicon);
        return name?.to === words.length ? name.found : [];
      }),
    )
    .filter(({ kind }) => kind === 'organisation' || written.length <= ABBREVIATION);

/** A name is looked for by its abbreviation and its words, and by the records that are about it. */
function ofName(words: readonly QueryWord[], names: readonly Name[], lexicon: OpenLexicon): Alternative[] {
  const own = words
    .filter(({ stop }) => !stop)
    .map(({ text }) => text)
    .join(' ');
  const abbreviations = names.flatMap(({ variants }) => variants.filter((one) => /^\p{L}{2,5}$/u.test(one)));
  const longest = names.flatMap(({ variants }) => variants.filter((one) => one.includes(' ')).slice(0, 2));
  return [
    ...searchesFor(own, 1, lexicon),
    ...abbreviations.flatMap((one) => searchesFor(one, NAME_IN_WORDS, lexicon)),
    ...longest.flatMap((one) => searchesFor(one, NAME_IN_WORDS, lexicon)),
  ];
}

/**
 * An unknown compound stands for records that have all its parts, and less for those with one of them:
 * "ordförandeuppdrag" for "ordförande" and "uppdrag".
 */
function ofUnknown(word: QueryWord, lexicon: OpenLexicon): Concept[] {
  const parts = lexicon.split(word.text);
  if (!parts?.every((part) => lexicon.family(part) !== undefined)) return [];
  const forms = parts.map((part) => formsOf(part, PART, lexicon));
  const together = parts.map((part, at) => forms[at]?.[0]?.text ?? part).join(' ');
  return [concept(word.written, [{ text: together, weight: IN_PARTS }, ...forms.flat()], lexicon)];
}

function notesOf(
  query: ReadQuery,
  also: Map<string, Set<string>>,
  missing: readonly string[],
): Plan['notes'] {
  const corrected = query.words
    .filter((word) => word.corrected)
    .map(({ written, text }) => ({ from: written, to: text }));
  const others = [...also].map(([word, set]) => ({ word, others: [...set] }));
  return {
    corrected,
    also: others,
    missing,
    changed: corrected.length > 0 || others.length > 0 || query.words.some(({ stop }) => stop),
  };
}

/** What a query means: names, phrases, words with their forms and synonyms, and what nothing is known of. */
export function compile(text: string, lexicon: OpenLexicon): Plan {
  const query = readQuery(text, lexicon);
  const { words } = query;
  const also = new Map<string, Set<string>>();
  const missing: Missing[] = [];
  const concepts: Concept[] = [];
  const note = (word: string, found: readonly Synonym[]): void => {
    const set = also.get(word) ?? new Set<string>();
    for (const one of found.flatMap(({ concepts: own }) => own)) if (!isSame(one, word)) set.add(one);
    if (set.size > 0) also.set(word, set);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const name = nameAt(words, at, lexicon);
    const synonym = synonymAt(words, at, lexicon, query.english);
    const phrase = query.phrases.find(([from]) => from === at);
    const stretch = [name, synonym].filter((one) => one !== undefined).sort((a, b) => b.to - a.to)[0];
    if (phrase) {
      const own = words.slice(phrase[0], phrase[1]);
      const said = own.map((one) => one.text).join(' ');
      concepts.push(concept(textOf(own), [{ text: said, weight: 1, phrase: true }], lexicon));
      at = phrase[1] - 1;
    } else if (name && name === stretch) {
      const own = words.slice(name.from, name.to);
      const more = synonym?.to === name.to ? ofSynonyms(synonym.found, lexicon) : [];
      concepts.push(
        concept(textOf(own), [...ofName(own, name.found, lexicon), ...more], lexicon, name.found),
      );
      at = name.to - 1;
    } else if (synonym && isAboutNothing(synonym.found)) {
      missing.push({ word: textOf(words.slice(at, synonym.to)), at, isSubject: true });
      at = synonym.to - 1;
    } else if (synonym) {
      const own = words.slice(synonym.from, synonym.to);
      const itself = own.length === 1 ? ofWord(word, lexicon) : [];
      note(textOf(own), synonym.found);
      const names = namesMeant(textOf(own), synonym.found, lexicon);
      const one = concept(textOf(own), [...itself, ...ofSynonyms(synonym.found, lexicon)], lexicon, names);
      concepts.push({ ...one, weight: one.weight * (own.length > 1 ? PHRASE : 1) });
      at = synonym.to - 1;
    } else if (!word.stop && !isComparing(word)) {
      if (word.unknown) {
        const parts = ofUnknown(word, lexicon);
        if (parts.length === 0) missing.push({ word: word.written, at, isSubject: word.proper });
        concepts.push(...parts);
      } else {
        const alternatives = ofWord(word, lexicon);
        const own = concept(word.written, alternatives, lexicon);
        const weight = own.weight * (lexicon.isCommon(word.text, query.english) ? EVERYDAY : 1);
        if (alternatives.length > 0) concepts.push({ ...own, weight });
        else if (!lexicon.isCommon(word.text, true))
          missing.push({ word: word.written, at, isSubject: word.proper });
      }
    }
  }
  const places = concepts.filter(({ names }) => names.some(({ kind }) => kind === 'organisation'));
  const compares = words.some(isComparing) || places.length > 1;
  const kept = compares ? sideBySide(sideBySide(concepts, ['organisation']), ['group', 'kind']) : concepts;
  const notes = notesOf(
    query,
    also,
    missing.map((one) => one.word),
  );
  const likeness = likenessOf(compares ? [] : words.map((one) => one.text), lexicon);
  return { query, concepts: kept, missing, compares, likeness, notes };
}
