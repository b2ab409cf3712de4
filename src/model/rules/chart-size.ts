import { diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_NODES } from '../schema/chart.ts';
import { placeIn, type Rule } from './input.ts';

/** Charts stay small enough to read. */
export const chartSize: Rule = ({ corpus }) =>
  [...corpus.charts.values()].flatMap(({ file, data }) =>
    data.show.length <= MAX_NODES
      ? []
      : [diagnostic('NET007', placeIn(corpus, file, ['show']), { count: data.show.length, cap: MAX_NODES })],
  );
