import type { PathAct, PathStep } from '../../model/views/path-view.ts';
import { phraseText, UNSAID } from '../../model/views/phrase.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { DiagramNode } from '../diagram.ts';
import { shortened } from './shortened.ts';

const LONGEST_LABEL = 240;

/** What stands before the words: "Verksamhetschef (kan)"; who is not said stands there as not said. */
function beforeWords({ who, whoUnsaid, strength, actSaysWho, actSaysStrength }: PathAct): string {
  const mark = actSaysStrength || strength.modality === 'indicative' ? '' : ` (${strength.word})`;
  if (actSaysWho && mark === '') return '';
  return `${whoUnsaid ? `Vem ${UNSAID}` : phraseText(who)}${mark}`;
}

/** What the box of a step says, and what sort of box it is. */
export function stepBox(step: PathStep): Pick<DiagramNode, 'kind' | 'label' | 'read'> {
  // Whoever is named is told first; a step is nobody's only where the text names no one at all.
  const first = step.acts.find(({ whoUnsaid }) => !whoUnsaid) ?? step.acts[0];
  const words = first ? phraseText(first.act) : '';
  const others = step.acts.filter((one) => one !== first);
  const untold = others.filter(({ act }) => !words.includes(phraseText(act)));
  // Words that hold what several do begin with what one of them does: nobody is put before them.
  const before = first === undefined || untold.length < others.length ? '' : beforeWords(first);
  const said = before === '' ? upperFirst(words) : `${before}: ${words}`;
  const more = untold.length > 0 ? ` (och ${untold.length} till)` : '';
  const mayEnd = step.end && step.exits.length > 0 ? ' (vägen kan sluta här)' : '';
  // Who stands before the words may be our reading of them.
  const whoRead = before !== '' && !first?.whoUnsaid && first?.readings.length !== 0;
  return {
    kind: first?.whoUnsaid ? 'unstated' : 'group',
    label: `${step.number}. ${shortened(said, LONGEST_LABEL)}${more}${mayEnd}`,
    ...((step.reading !== undefined || whoRead) && { read: true as const }),
  };
}
