import type { Statement } from '../graph/types.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { findQuote } from '../quote/find-quote.ts';
import type { SaysSectionData } from '../schema/statement.ts';
import { placeIn, placeInText, type RuleInput } from './input.ts';

/** Where a statement is written: its line in the statement file, else its words in the text. */
export function statementPlace(
  { corpus }: RuleInput,
  statement: Pick<Statement, 'edition' | 'section' | 'spans' | 'position'>,
): Place {
  const edition = corpus.editions.get(statement.edition);
  const section = edition?.text.sections.find(({ id }) => id === statement.section);
  if (edition?.says === undefined || section === undefined)
    return { file: edition?.file ?? '', ...statement.position };
  const data = (edition.says.data as Record<string, SaysSectionData>)[section.id];
  const [span] = statement.spans;
  const index = (data?.says ?? []).findIndex(({ quote }) => {
    const found = findQuote(section, quote);
    return found.ok && found.spans[0]?.start === span?.start && found.spans[0]?.end === span?.end;
  });
  if (index < 0) return placeInText(edition, statement.position);
  return placeIn(corpus, edition.says.file, [section.id, 'says', index, 'quote']);
}
