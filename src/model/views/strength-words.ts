import type { Statement } from '../graph/types.ts';
import type { Modality } from '../schema/statement.ts';

/** What a strength is called, and what it means, in the site's words. */
export interface StrengthWords {
  /** The word on the mark. */
  readonly word: string;
  /** Heading over several statements of this strength. */
  readonly heading: string;
  /** One sentence for the legend and the guide. */
  readonly meaning: string;
}

/** Strengths in the order pages show them, from the most to the least binding. */
export const STRENGTHS: Record<Modality, StrengthWords> = {
  'must-not': { word: 'får inte', heading: 'Får inte', meaning: 'Texten förbjuder det.' },
  must: { word: 'måste', heading: 'Måste', meaning: 'Texten säger måste, är skyldig eller behöver.' },
  shall: { word: 'ska', heading: 'Ska', meaning: 'Texten säger ska.' },
  indicative: {
    word: 'är/gör',
    heading: 'Är eller gör',
    meaning: 'Texten säger rakt ut hur det är, utan ska, bör eller kan.',
  },
  promise: { word: 'lovar', heading: 'Lovar', meaning: 'Texten ger ett löfte eller ett åtagande.' },
  should: { word: 'bör', heading: 'Bör', meaning: 'Texten säger bör. Det finns rum för skäl att avstå.' },
  'should-not': { word: 'bör inte', heading: 'Bör inte', meaning: 'Texten avråder.' },
  aim: {
    word: 'strävan',
    heading: 'Strävan',
    meaning: 'Texten säger eftersträvas, förväntas eller är ett mål.',
  },
  may: { word: 'kan', heading: 'Kan', meaning: 'Texten ger en möjlighet, inte en skyldighet.' },
  told: { word: 'bakgrund', heading: 'Bakgrund', meaning: 'Texten berättar; ingen blir bunden.' },
};

/** All strengths, in display order. */
export const STRENGTH_ORDER = Object.keys(STRENGTHS) as Modality[];

/** A strength mark: the shape follows the modality, the word follows the text. */
export interface StrengthMark {
  readonly modality: Modality;
  readonly word: string;
  readonly meaning: string;
}

/** "kan" and "får" are both permissions; the mark says what the text says. */
const OWN_WORDS: readonly string[] = ['får', 'kan', 'ska', 'skall', 'måste', 'bör'];
const NEGATED: readonly Modality[] = ['must-not', 'should-not'];

/** The mark of a statement, in the text's own word where it has one: "får", "kan inte". */
export function strengthMark(statement: Pick<Statement, 'modality' | 'strengthWord'>): StrengthMark {
  const { modality } = statement;
  const { word, meaning } = STRENGTHS[modality];
  const own = statement.strengthWord?.toLocaleLowerCase('sv').replace(/ (?:inte|ej|aldrig)$/, '');
  if (own === undefined || !OWN_WORDS.includes(own) || modality === 'indicative' || modality === 'told') {
    return { modality, word, meaning };
  }
  return { modality, word: NEGATED.includes(modality) ? `${own} inte` : own, meaning };
}
