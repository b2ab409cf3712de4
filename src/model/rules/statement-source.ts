import type { Place } from '../diagnostics/diagnostic.ts';
import type { Statement } from '../graph/types.ts';
import { findQuote } from '../quote/find-quote.ts';
import type { SaysSectionData, StatementData } from '../schema/statement.ts';
import type { KeyPath } from '../statements/problems.ts';
import { placeIn, placeInText, type RuleInput } from './input.ts';

/** A statement as it stands in its file. */
export interface StatementSource {
  readonly file: string;
  readonly path: KeyPath;
  readonly data: StatementData;
  /** The section it stands in, with its defaults. */
  readonly section: SaysSectionData;
}

type Located = Pick<Statement, 'edition' | 'section' | 'spans'>;

/** Finds where a statement is written; undefined for one that a list's items became. */
export function statementSource({ corpus }: RuleInput, statement: Located): StatementSource | undefined {
  const edition = corpus.editions.get(statement.edition);
  const text = edition?.text.sections.find(({ id }) => id === statement.section);
  if (edition?.says === undefined || text === undefined) return undefined;
  const section = (edition.says.data as Record<string, SaysSectionData>)[text.id];
  const [span] = statement.spans;
  const all = section?.says ?? [];
  const index = all.findIndex(({ quote }) => {
    const found = findQuote(text, quote);
    return found.ok && found.spans[0]?.start === span?.start && found.spans[0]?.end === span?.end;
  });
  const data = all[index];
  if (data === undefined || section === undefined) return undefined;
  return { file: edition.says.file, path: [text.id, 'says', index, 'quote'], data, section };
}

/** Where a statement is written: its line in the statement file, else its words in the text. */
export function statementPlace(input: RuleInput, statement: Located & Pick<Statement, 'position'>): Place {
  const source = statementSource(input, statement);
  if (source !== undefined) return placeIn(input.corpus, source.file, source.path);
  const edition = input.corpus.editions.get(statement.edition);
  return edition === undefined
    ? { file: '', ...statement.position }
    : placeInText(edition, statement.position);
}
