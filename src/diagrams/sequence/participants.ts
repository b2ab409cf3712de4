import type { Fact, Graph, Reference } from '../../model/graph/types.ts';
import { phraseText, UNSAID } from '../../model/views/phrase.ts';
import { isUnstated, referencePhrase } from '../../model/views/reference-phrase.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import { concernsActors, isOpen, objectsOf } from '../build/links.ts';
import { boxOf, partiesOf } from '../build/parties.ts';
import type { Participant } from './sequence.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Whoever acts where the text does not say who. It need not be the same every time. */
export const UNSTATED: Participant = { key: 'unstated', label: `Vem ${UNSAID}`, kind: 'unstated' };

/** Those that a reference names, one for all where the text leaves open which of them it is. */
function participantsOf(graph: Graph, reference: Reference, actorsOnly: boolean): Participant[] {
  const parties = partiesOf(graph, reference, { actorsOnly, focus: NOBODY });
  if (parties.length > 1 && isOpen(reference)) {
    const label = upperFirst(phraseText(referencePhrase(graph, reference)));
    return [{ key: `any:${label}`, label, kind: 'group' }];
  }
  return parties.map(boxOf);
}

/** Who acts: always somebody, be it somebody whom the text does not name. */
export function sendersOf(graph: Graph, { subject }: Fact): Participant[] {
  if (isUnstated(subject)) return [UNSTATED];
  const named = participantsOf(graph, subject, true);
  if (named.length > 0) return named;
  const label = upperFirst(phraseText(referencePhrase(graph, subject)));
  return [{ key: `other:${label}`, label, kind: 'written' }];
}

/** Whom the act concerns; nobody where it has no object or one that cannot act. */
export function receiversOf(graph: Graph, fact: Fact): Participant[] {
  const { verb } = fact;
  if (verb === 'duty') return [];
  return objectsOf(fact).flatMap((object) => participantsOf(graph, object, concernsActors(verb)));
}
