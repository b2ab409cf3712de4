import { entityUrl } from '../../model/graph/urls.ts';
import type { EntityType } from '../../model/graph/types.ts';
import { normalised } from '../words/fold.ts';
import type { CommonWord, Evidence, Lexicon, Name, Synonym } from './types.ts';

const ENGLISH = '*';

/** A name as a file has it; 0 for what it has not, or what its id tells. */
type PackedName = readonly [
  id: string,
  kind: Name['kind'],
  name: string,
  abbreviation: string | 0,
  detail: string | 0,
  url: string | 0,
  ...otherVariants: string[],
];

/** A lexicon as a file has it: a third of the bytes, since a first search loads it. */
export interface PackedLexicon {
  readonly total?: number;
  /** By number of records, the words that stand in so many, with spaces between. */
  readonly words?: Readonly<Record<string, string>>;
  readonly names?: readonly PackedName[];
  /** What texts say, then what people write for it; English begins with a star. An empty text: no text is about it. */
  readonly synonyms?: readonly (readonly [concepts: string, ...written: string[]])[];
  /** Everyday words with spaces between. */
  readonly common?: string;
  /** A line for each word: the numbers of sections with spaces between, the points of each before its number. */
  readonly evidence?: string;
}

const bareId = (id: string): string => id.slice(id.indexOf(':') + 1);
const urlOf = (kind: Name['kind'], id: string): string => entityUrl(kind as EntityType, bareId(id));

function packedName({ id, kind, name, abbreviation, detail, url, variants }: Name): PackedName {
  const own = normalised(name);
  const others = variants.filter((one) => one !== own);
  return [id, kind, name, abbreviation ?? 0, detail ?? 0, url === urlOf(kind, id) ? 0 : url, ...others];
}

function nameOf([id, kind, name, abbreviation, detail, url, ...others]: PackedName): Name {
  return {
    id,
    kind,
    name,
    ...(abbreviation !== 0 && { abbreviation }),
    ...(detail !== 0 && { detail }),
    url: url === 0 ? urlOf(kind, id) : url,
    variants: [normalised(name), ...others],
  };
}

function packedSynonyms(synonyms: readonly Synonym[]): NonNullable<PackedLexicon['synonyms']> {
  const lines = new Map<string, string[]>();
  for (const { written, concepts, english } of synonyms) {
    const key = concepts.join('|');
    const list = lines.get(key) ?? [];
    list.push(english ? ENGLISH + written : written);
    lines.set(key, list);
  }
  return [...lines].map(([concepts, words]) => [concepts, ...words]);
}

/** Points are kept as one character, in steps of a half; behind it the number of the section. */
const STEPS = 2;
const DIGITS = 36;

const packedSection = ([section, points]: Evidence['sections'][number]): string =>
  Math.min(DIGITS - 1, Math.round(points * STEPS)).toString(DIGITS) + section.toString(DIGITS);

const sectionOf = (text: string): Evidence['sections'][number] => [
  parseInt(text.slice(1), DIGITS),
  parseInt(text.charAt(0), DIGITS) / STEPS,
];

/** A lexicon, or a shard of one, as its file. */
export function packed({ total, words, names, synonyms, common, evidence }: Partial<Lexicon>): PackedLexicon {
  const byCount = words && Map.groupBy(words, ([, count]) => String(count));
  return {
    ...(total !== undefined && { total }),
    ...(byCount && {
      words: Object.fromEntries(
        [...byCount].map(([count, own]) => [count, own.map(([word]) => word).join(' ')]),
      ),
    }),
    ...(names && { names: names.map(packedName) }),
    ...(synonyms && { synonyms: packedSynonyms(synonyms) }),
    ...(common && { common: common.map(({ bare, english }) => (english ? ENGLISH + bare : bare)).join(' ') }),
    ...(evidence && {
      evidence: evidence
        .map(({ word, sections }) => [word, ...sections.map(packedSection)].join(' '))
        .join('\n'),
    }),
  };
}

/** The lexicon that a file holds. */
export function unpacked({
  total,
  words,
  names,
  synonyms,
  common,
  evidence,
}: PackedLexicon): Partial<Lexicon> {
  return {
    ...(total !== undefined && { total }),
    ...(words && {
      words: Object.entries(words).flatMap(([count, own]) =>
        own.split(' ').map((word) => [word, Number(count)] as const),
      ),
    }),
    ...(names && { names: names.map(nameOf) }),
    ...(synonyms && {
      synonyms: synonyms.flatMap(([concepts, ...written]) =>
        written.map((word): Synonym => ({
          written: word.startsWith(ENGLISH) ? word.slice(1) : word,
          concepts: concepts.split('|').filter(Boolean),
          ...(word.startsWith(ENGLISH) && { english: true as const }),
        })),
      ),
    }),
    ...(common !== undefined && {
      common: common
        .split(' ')
        .map((word): CommonWord =>
          word.startsWith(ENGLISH) ? { bare: word.slice(1), english: true } : { bare: word },
        ),
    }),
    ...(evidence !== undefined && {
      evidence: evidence.split('\n').map((line): Evidence => {
        const [word = '', ...sections] = line.split(' ');
        return { word, sections: sections.map(sectionOf) };
      }),
    }),
  };
}
