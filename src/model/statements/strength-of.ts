import type { Statement } from '../graph/types.ts';
import type { StatementData } from '../schema/statement.ts';
import { readStrength } from '../strength/read-strength.ts';
import type { Section } from '../text/types.ts';
import type { KeyPath } from './problems.ts';
import { quoteText } from './quote-text.ts';
import { leadInsOf, type Found } from './read-statement.ts';
import type { Scope } from './scope.ts';

type Strength = Pick<Statement, 'modality' | 'strengthFrom' | 'strengthWord'>;

/** Reads a statement's strength from its words; a written one stands when the editor says why. */
export function strengthOf(
  section: Section,
  data: StatementData,
  found: Found,
  path: KeyPath,
  scope: Scope,
): Strength {
  const quote = quoteText(section, found.spans);
  const [unit] = found.units;
  const leadIn = leadInsOf(section, found.units);
  const read = readStrength({
    quote,
    sentence: found.units.length > 0 ? found.units.map(({ text }) => text) : quote,
    if: data.if ?? [],
    ...(leadIn.length > 0 && { leadIn }),
    heading: section.heading,
    isItem: unit?.kind === 'item',
    isFirstSentenceOfItem: unit?.list?.first ?? false,
    language: scope.edition.data.lang,
  });
  if (data.background === true && data.modality === undefined) {
    return { modality: 'told', strengthFrom: 'present' };
  }
  if (data.modality !== undefined) {
    const differs = 'fault' in read || read.modality !== data.modality;
    if (differs && (data.reading ?? scope.reading) === undefined) {
      const said = 'fault' in read ? 'oklar' : read.modality;
      scope.report({
        code: 'modality-without-reading',
        quote,
        written: data.modality,
        read: said,
        path: [...path, 'modality'],
      });
    }
    return { modality: data.modality, strengthFrom: differs ? 'written' : read.from };
  }
  if ('fault' in read) {
    scope.report({ code: 'strength', quote, fault: read.fault, path: [...path, 'quote'] });
    return { modality: 'indicative', strengthFrom: 'present' };
  }
  return {
    modality: read.modality,
    strengthFrom: read.from,
    ...(read.word !== undefined && { strengthWord: read.word }),
  };
}
