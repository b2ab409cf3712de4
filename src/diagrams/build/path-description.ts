import type { PathView } from '../../model/views/path-view.ts';
import { joined } from '../../model/views/compare-words.ts';
import { counted } from '../../model/views/swedish.ts';

/** What a decision path looks like, for who does not see it: how long it is, its tracks, questions, gaps and ends. */
export function pathDescription({ tracks, total, unsaidActors, unsaidOrder }: PathView): string {
  const steps = tracks.flatMap((track) => track.steps);
  const questions = steps.flatMap(({ question }) => (question === undefined ? [] : [`”${question}?”`]));
  const ends = steps
    .filter(({ end, exits }) => end || exits.length === 0)
    .map(({ number }) => String(number));
  const names = joined(tracks.map(({ name }) => name));
  return [
    `${counted(total, 'steg', 'steg')} uppifrån och ned${tracks.length > 1 ? `, i ${tracks.length} spår: ${names}` : ''}.`,
    ...(questions.length > 0
      ? [`Vägen delar sig vid ${questions.length > 1 ? 'frågorna' : 'frågan'} ${joined(questions)}.`]
      : []),
    ends.length > 1 ? `Den kan sluta vid steg ${joined(ends)}.` : `Den slutar vid steg ${joined(ends)}.`,
    ...(unsaidActors > 0 ? [`${counted(unsaidActors, 'gång', 'gånger')} anges inte vem som gör det.`] : []),
    ...(unsaidOrder > 0 ? [`För ${counted(unsaidOrder, 'steg', 'steg')} anges ingen ordning.`] : []),
  ].join(' ');
}
