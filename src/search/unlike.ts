import { stem } from './words/stem.ts';
import { wordsOf } from './words/tokens.ts';

const stemsOf = (name: string): string[] => wordsOf(name).map(stem);

/** Names that say something which a title and the names before them do not: inflected forms are left out. */
export function unlike(title: string, names: readonly string[]): string[] {
  const said = new Set(stemsOf(title));
  return names.filter((name) => {
    const stems = stemsOf(name);
    const isNew = stems.some((one) => !said.has(one));
    for (const one of stems) said.add(one);
    return isNew;
  });
}
