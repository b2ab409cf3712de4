/** Ends what is our reading of a text: the order of a step, or a relation that no words say outright. */
export const READING_MARK = '*';

/** As it stands in a list, where there is room for words: "är en del av (vår läsning)". */
export const spelledOut = (words: string): string => words.replace(/\*(?= \(|;|$)/g, ' (vår läsning)');

/** What limits a relation or an answer, in the brackets after its words. */
export const TAGS = {
  condition: 'med villkor',
  alternative: 'alternativt',
  limited: 'med avgränsning',
} as const;

/** Relations written on a line or a frame; the list beside the chart has them all. */
const SHOWN_RELATIONS = 5;

/** The relations that a picture has room for, and how many it leaves to the list: never a single one. */
export function shownOf(relations: readonly string[]): { shown: readonly string[]; left: number } {
  if (relations.length <= SHOWN_RELATIONS + 1) return { shown: relations, left: 0 };
  return { shown: relations.slice(0, SHOWN_RELATIONS), left: relations.length - SHOWN_RELATIONS };
}
