import { differingAnswers, type Difference } from '../coverage/differing-answers.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { VERBS } from '../verbs.ts';
import { factsIn } from './facts-in.ts';
import type { Rule } from './input.ts';
import { statementPlace } from './statement-source.ts';

/** Swedish: "vem som utser region/lag/ordforande". */
const questionOf = ({ verb, id, about }: Difference): string =>
  about === 'object' ? `vem som ${VERBS[verb].label} ${id}` : `vad ${id} ${VERBS[verb].label}`;

/** Two documents of one publisher that answer the same question differently. Told, never merged. */
export const differingSources: Rule = (input) => {
  const { editions } = input.corpus;
  const differences = differingAnswers(
    factsIn(input),
    ({ statement }) => editions.get(statement.edition)?.data.publisher ?? '',
  );
  return differences.flatMap((one) => {
    const [first] = one.one;
    const [other] = one.other;
    if (first === undefined || other === undefined) return [];
    const place = statementPlace(input, other.statement);
    return [diagnostic('NET004', place, { question: questionOf(one), other: first.statement.document })];
  });
};
