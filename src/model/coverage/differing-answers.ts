import type { Fact } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import type { VerbKey } from '../verbs.ts';
import { groupedBy } from '../views/collate.ts';

/** Questions that have one answer: who does it to the object … */
const WHO_DOES: ReadonlySet<VerbKey> = new Set([
  'commissions',
  'appoints',
  'establishes',
  'dissolves',
  'adopts',
  'approves',
  'leads',
  'hosts',
  'pays-for',
]);
/** … or to whom the subject stands so. */
const TO_WHOM: ReadonlySet<VerbKey> = new Set(['answers-to', 'reports-to', 'employed-by', 'term']);

/** One question that two documents of one publisher answer differently. */
export interface Difference {
  readonly verb: VerbKey;
  /** Whom the question is about: the object of who does it, the subject of to whom. */
  readonly id: string;
  readonly about: 'subject' | 'object';
  /** The facts of the document met first, and those of another that shares no answer with it. */
  readonly one: readonly Fact[];
  readonly other: readonly Fact[];
}

interface Answer extends Pick<Difference, 'verb' | 'id' | 'about'> {
  readonly fact: Fact;
  readonly question: string;
  readonly answer: string;
}

function answersOf(fact: Fact): Answer[] {
  const { verb, subject, object, statement } = fact;
  if (verb === 'duty' || statement.background || statement.modality === 'told') return [];
  const objects = idsIn(object.reference);
  const status = `${statement.draft ? 'draft' : ''}|${idsIn(statement.of).join()}`;
  const answer = (id: string, about: Answer['about'], said: string): Answer[] =>
    said === '' ? [] : [{ fact, verb, id, about, question: `${verb}|${id}|${status}`, answer: said }];
  if (WHO_DOES.has(verb)) return objects.flatMap((id) => answer(id, 'object', idsIn(subject).join()));
  if (!TO_WHOM.has(verb)) return [];
  const said = verb === 'term' ? JSON.stringify(object.value ?? null) : objects.join();
  return idsIn(subject).flatMap((id) => answer(id, 'subject', said));
}

/** A text that says which statement of another it stands instead of has told the difference itself. */
function standsInstead(special: readonly Answer[], general: readonly Answer[]): boolean {
  const ids = new Set(general.map(({ fact }) => fact.statement.id));
  return special.some(({ fact: { statement } }) => ids.has(statement.overrides ?? ''));
}

/**
 * Questions that two documents of one publisher answer differently. Both answers are kept, never merged:
 * which of them holds is for the publisher to say. A draft differs from drafts alone.
 * @param publisherOf id of the publisher of a fact's document
 */
export function differingAnswers(
  facts: readonly Fact[],
  publisherOf: (fact: Fact) => string,
): readonly Difference[] {
  const questions = groupedBy(facts.flatMap(answersOf), (one) => `${publisherOf(one.fact)}|${one.question}`);
  return [...questions.values()].flatMap((all) => {
    const [first = [], ...others] = groupedBy(all, ({ fact }) => fact.statement.document).values();
    const said = new Set(first.map(({ answer }) => answer));
    return others.flatMap((theirs): Difference[] => {
      const [met] = theirs;
      if (met === undefined || theirs.some(({ answer }) => said.has(answer))) return [];
      if (standsInstead(first, theirs) || standsInstead(theirs, first)) return [];
      const { verb, id, about } = met;
      return [{ verb, id, about, one: first.map(({ fact }) => fact), other: theirs.map(({ fact }) => fact) }];
    });
  });
}
