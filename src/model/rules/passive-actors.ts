import { diagnostic } from '../diagnostics/diagnostic.ts';
import { findQuote } from '../quote/find-quote.ts';
import type { SaysSectionData } from '../schema/statement.ts';
import { quoteText } from '../statements/quote-text.ts';
import { placeIn, type Rule } from './input.ts';
import { mainPassive } from './passive.ts';

/** A passive sentence does not say who acts: the statement must, and not inherit it from the file. */
export const passiveActors: Rule = ({ corpus }) =>
  [...corpus.editions.values()].flatMap(({ text, says }) => {
    if (says === undefined) return [];
    return text.sections.flatMap((section) => {
      const data = (says.data as Record<string, SaysSectionData>)[section.id];
      if (data?.actor !== undefined) return [];
      return (data?.says ?? []).flatMap((one, index) => {
        if (one.actor !== undefined || one.background === true) return [];
        const found = findQuote(section, one.quote);
        if (!found.ok) return [];
        const quote = quoteText(section, found.spans);
        const verb = mainPassive(quote);
        if (verb === undefined) return [];
        const place = placeIn(corpus, says.file, [section.id, 'says', index, 'quote']);
        return [diagnostic('NET005', place, { verb, quote })];
      });
    });
  });
