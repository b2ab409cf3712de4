import { folded } from './fold.ts';
import { stem } from './stem.ts';

/** A word, lower case, without its ending and its accents: readers leave both out. */
export const bareWord = (word: string): string => folded(stem(word));
