import type * as z from 'zod';
import { keysAt, fieldText } from '../corpus/schema-walk.ts';
import { nearMisses } from '../diagnostics/near-miss.ts';
import { SLUG_PATTERN, slugify } from '../slug.ts';
import type { Question } from './types.ts';

const always = (): undefined => undefined;

/** A question for a field of a schema, with the label and help that the schema gives. */
export function fieldQuestion(
  schema: z.ZodType,
  key: string,
  more: Partial<Question> & Pick<Question, 'required'>,
): Question {
  return { key, ...fieldText(schema, [key]), check: always, ...more };
}

/** Accepts one of some words; otherwise names the nearest. */
export function oneOf(choices: readonly string[]): Pick<Question, 'choices' | 'check'> {
  return { choices, check: (answer) => (choices.includes(answer) ? undefined : unknown(answer, choices)) };
}

/** Accepts the id of something that exists; `create` says how to make it. */
export function existing(ids: readonly string[], create: string): Pick<Question, 'check'> {
  return { check: (answer) => (ids.includes(answer) ? undefined : `${unknown(answer, ids)} ${create}`) };
}

function unknown(answer: string, choices: readonly string[]): string {
  const near = nearMisses(answer, choices);
  const meant = near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : '';
  const few =
    near.length === 0 && choices.length > 0 && choices.length <= 12
      ? ` Välj bland ${choices.join(', ')}.`
      : '';
  return `"${answer}" finns inte.${meant}${few}`;
}

/** The question for the id, which is otherwise made from the name. */
export function idQuestion(source: string): Question {
  return {
    key: 'id',
    label: 'Id',
    help: `Filens namn och adress. Utelämnat: görs av ${source}.`,
    required: false,
    check: (answer) =>
      SLUG_PATTERN.test(answer)
        ? undefined
        : `Använd a–z, siffror och bindestreck, till exempel ${slugify(answer) || 'namn'}.`,
  };
}

/** The id answered, else one made from the name. */
export function idFrom(answers: Readonly<Record<string, string>>, source: string): string {
  return answers['id'] ?? (slugify(answers[source] ?? '') || 'namn');
}

/** Keys of a schema that a file does not have yet, as comment lines with label and help. */
export function remainingKeys(schema: z.ZodType, written: readonly string[]): string[] {
  const open = keysAt(schema, []).filter((key) => !written.includes(key));
  if (open.length === 0) return [];
  const lines = open.map((key) => {
    const { label, help } = fieldText(schema, [key]);
    return `#   ${key}: ${label}. ${help}`;
  });
  return ['# Det här kan läggas till, en rad för varje uppgift:', ...lines];
}
