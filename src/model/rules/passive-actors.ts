import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';
import { mainPassive } from './passive.ts';
import { statementSource } from './statement-source.ts';

/** A passive sentence does not say who acts: the statement must, and not inherit it from the file. */
export const passiveActors: Rule = (input) =>
  [...input.expansions].flatMap(([id, { statements }]) =>
    statements.flatMap((statement) => {
      // Only Swedish makes a passive with -s.
      if (input.corpus.editions.get(id)?.data.lang !== 'sv') return [];
      if (statement.background || statement.actor.state === 'unstated') return [];
      const verb = mainPassive(statement.quote);
      const source = verb === undefined ? undefined : statementSource(input, statement);
      if (verb === undefined || source === undefined) return [];
      if (source.data.actor !== undefined || source.section.actor !== undefined) return [];
      const place = placeIn(input.corpus, source.file, source.path);
      return [diagnostic('NET005', place, { verb, quote: statement.quote })];
    }),
  );
