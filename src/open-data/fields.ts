import type { JsonSchema } from './schemas.ts';

/** One key of a published shape, as the documentation explains it. */
export interface DataField {
  /** `details.count` for a key inside another. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** What sort of value it is, in a word or two. */
  readonly form: string;
  /** The key is always there. */
  readonly always: boolean;
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'ja/nej',
  object: 'objekt',
};

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const itemsOf = ({ items }: JsonSchema): JsonSchema | undefined =>
  isSchema(items) && !Array.isArray(items) ? items : undefined;

/** A reference is explained once, by itself. */
const isReference = ({ $ref }: JsonSchema): boolean => $ref !== undefined;

function formOf(schema: JsonSchema): string {
  const inner = itemsOf(schema);
  if (inner) return `lista: ${formOf(inner)}`;
  if (isReference(schema)) return 'hänvisning';
  return schema.enum === undefined ? (FORMS[String(schema.type)] ?? 'värde') : 'ett av flera ord';
}

/** A schema that has a name of its own stands among the definitions. */
function resolved({ $ref, $defs = {}, ...schema }: JsonSchema): JsonSchema {
  const name = $ref?.split('/').at(-1);
  return (name === undefined ? undefined : $defs[name]) ?? schema;
}

/** All keys of an object's schema in order; keys inside a key come right after it. */
export function fieldsOf(schema: JsonSchema, prefix = ''): DataField[] {
  const { properties = {}, required = [] } = resolved(schema);
  return Object.entries(properties).flatMap(([name, held]): DataField[] => {
    if (!isSchema(held)) return [];
    const key = `${prefix}${name}`;
    const within = itemsOf(held) ?? held;
    const own: DataField = {
      key,
      label: held.title ?? name,
      help: held.description ?? '',
      form: formOf(held),
      always: required.includes(name),
    };
    return [own, ...(isReference(within) ? [] : fieldsOf(within, `${key}.`))];
  });
}
