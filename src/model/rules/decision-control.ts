import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';

/** A decided document says who decided, and when. What the source lacks is reported, never invented. */
export const decisionControl: Rule = ({ corpus }) =>
  [...corpus.editions.values()].flatMap(({ file, data }) => {
    if (data.status !== 'beslutad') return [];
    const place = placeIn(corpus, file, ['status']);
    return [
      ...(data.decision?.body === undefined ? [diagnostic('DOK007', place)] : []),
      ...(data.decision?.date === undefined ? [diagnostic('DOK008', place)] : []),
    ];
  });
