import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { VERBS, type VerbKey } from '../verbs.ts';
import { factsIn } from './facts-in.ts';
import type { Rule } from './input.ts';
import { statementPlace } from './statement-source.ts';

/** Questions that have one answer: who does it to the object … */
const WHO_DOES: readonly VerbKey[] = [
  'commissions',
  'appoints',
  'establishes',
  'dissolves',
  'adopts',
  'approves',
  'leads',
  'hosts',
  'pays-for',
];
/** … or to whom the subject stands so. */
const TO_WHOM: readonly VerbKey[] = ['answers-to', 'reports-to', 'employed-by', 'term'];

interface Answer {
  readonly fact: Fact;
  readonly question: string;
  /** Swedish: "utser region/lag/ordforande". */
  readonly words: string;
  readonly answer: string;
}

function answerOf(fact: Fact): Answer[] {
  const { verb, subject, object, statement } = fact;
  if (verb === 'duty' || statement.background || statement.modality === 'told') return [];
  const objects = idsIn(object.reference);
  const status = `${statement.draft ? 'draft' : ''}|${idsIn(statement.of).join()}`;
  if (WHO_DOES.includes(verb)) {
    return objects.map((id) => ({
      fact,
      question: `${verb}|${id}|${status}`,
      words: `vem som ${VERBS[verb].label} ${id}`,
      answer: idsIn(subject).join(),
    }));
  }
  if (!TO_WHOM.includes(verb)) return [];
  const answer = verb === 'term' ? JSON.stringify(object.value ?? null) : objects.join();
  return idsIn(subject).map((id) => ({
    fact,
    question: `${verb}|${id}|${status}`,
    words: `vad ${id} ${VERBS[verb].label}`,
    answer,
  }));
}

/** Two documents of one publisher that answer the same question differently. Told, never merged. */
export const differingSources: Rule = (input) => {
  const { corpus } = input;
  const publisherOf = ({ statement }: Fact) => corpus.editions.get(statement.edition)?.data.publisher ?? '';
  const answers = factsIn(input)
    .flatMap(answerOf)
    .filter(({ answer }) => answer !== '');
  const questions = Map.groupBy(answers, ({ fact, question }) => `${publisherOf(fact)}|${question}`);
  return [...questions.values()].flatMap((all) => {
    const byDocument = Map.groupBy(all, ({ fact }) => fact.statement.document);
    const [[document, first] = ['', []], ...others] = [...byDocument];
    const said = new Set(first.map(({ answer }) => answer));
    return others.flatMap(([, theirs]) => {
      const [one] = theirs;
      if (one === undefined || theirs.some(({ answer }) => said.has(answer))) return [];
      const place = statementPlace(input, one.fact.statement);
      return [diagnostic('NET004', place, { question: one.words, other: document })];
    });
  });
};
