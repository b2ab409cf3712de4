import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { linkedStatements } from '../statements/linked-statements.ts';
import { findWords } from '../quote/find-words.ts';
import type { ReadStatement } from '../statements/read-statement.ts';
import { placeIn, type Rule, type RuleInput } from './input.ts';

const FIELDS = ['decision', 'outcome'] as const;

function standsBeside(input: RuleInput, statements: readonly ReadStatement[], words: string): boolean {
  return statements.some(({ edition, section: id }) => {
    const section = input.corpus.editions.get(edition)?.text.sections.find((one) => one.id === id);
    return section !== undefined && findWords(section, section.units, words) !== undefined;
  });
}

/** A step has no words of its own: what it asks stands in the section it rests on, or is marked as ours. */
export const processWords: Rule = (input) => {
  const { corpus, expansions } = input;
  const all = [...expansions.values()].flatMap(({ statements }) => statements);
  const find = linkedStatements(all);
  return [...corpus.processes.values()].flatMap(({ id, file, data }) =>
    data.steps.flatMap((step, index): Diagnostic[] => {
      const statements = [step.says].flat().flatMap((link) => find(id, link) ?? []);
      if (step.reading !== undefined || statements.length === 0) return [];
      return FIELDS.flatMap((field) => {
        const words = step[field];
        if (words === undefined || standsBeside(input, statements, words)) return [];
        return [diagnostic('VAG004', placeIn(corpus, file, ['steps', index, field]), { field, words })];
      });
    }),
  );
};
