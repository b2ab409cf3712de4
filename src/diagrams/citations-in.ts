import type { Citation } from '../model/views/citation.ts';
import type { DiagramRows, Told } from './diagram-rows.ts';

function factsOf(told: Told): readonly Citation[] {
  if (told.type === 'step') return told.facts;
  return told.type === 'under' ? told.items.flatMap(factsOf) : [];
}

/** All citations of a chart, in the order of its list. */
export const citationsIn = ({ rows, told = [] }: DiagramRows): Citation[] => [
  ...rows.flatMap(({ facts }) => facts),
  ...told.flatMap(factsOf),
];
