import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';

/** As many boxes as can be read on a small screen. */
const CAP = 20;

/** Charts stay small enough to read. */
export const chartSize: Rule = ({ corpus }) =>
  [...corpus.charts.values()].flatMap(({ file, data }) =>
    data.show.length <= CAP
      ? []
      : [diagnostic('NET007', placeIn(corpus, file, ['show']), { count: data.show.length, cap: CAP })],
  );
