import { diagnostic } from '../diagnostics/diagnostic.ts';
import { VERB_KEYS } from '../verbs.ts';
import { placeIn, type Rule } from './input.ts';

/** The ties a chart draws must be verbs of the table. */
export const chartVerbs: Rule = ({ corpus }) =>
  [...corpus.charts.values()].flatMap(({ file, data }) =>
    (data.ties ?? []).flatMap((id, index) =>
      VERB_KEYS.some((key) => key === id)
        ? []
        : [diagnostic('REF010', placeIn(corpus, file, ['ties', index]), { id, known: VERB_KEYS })],
    ),
  );
