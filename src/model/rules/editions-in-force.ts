import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { inForceOn } from '../graph/in-force.ts';
import { placeIn, type Rule } from './input.ts';

/** Of each document at most one edition is in force on a day. */
export const editionsInForce: Rule = ({ corpus, asOf }) => {
  const first = new Map<string, EditionEntry>();
  return [...corpus.editions.values()].flatMap((edition) => {
    if (!inForceOn(edition.data, asOf)) return [];
    const other = first.get(edition.document);
    if (other === undefined) {
      first.set(edition.document, edition);
      return [];
    }
    return [diagnostic('DOK001', placeIn(corpus, edition.file, ['status']), { other: other.file })];
  });
};
