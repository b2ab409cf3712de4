import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { shownEditions } from '../graph/build.ts';
import { standingOn } from '../graph/in-force.ts';
import { linkedStatements } from '../statements/linked-statements.ts';
import { placeIn, type Rule } from './input.ts';

/** A way rests on what is in force, or on a draft that says so: not on what has ended or is to come. */
export const processStanding: Rule = ({ corpus, expansions, asOf }) => {
  const shown = [...shownEditions(corpus, asOf).values()];
  const find = linkedStatements(shown.flatMap(({ id }) => expansions.get(id)?.statements ?? []));
  return [...corpus.processes.values()].flatMap(({ id, file, data }) =>
    data.steps.flatMap(({ id: step, says }, index) =>
      [says].flat().flatMap((link): Diagnostic[] => {
        const edition = corpus.editions.get(find(id, link)?.edition ?? '');
        if (edition === undefined) return [];
        const standing = standingOn(edition.data, asOf);
        if (standing === 'in-force' || standing === 'draft') return [];
        const place = placeIn(corpus, file, ['steps', index, 'says']);
        return [diagnostic('VAG007', place, { step, document: edition.document, standing })];
      }),
    ),
  );
};
