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

const refOf = ({ $ref }: JsonSchema): string | undefined => $ref?.split('/').at(-1);

/** A reference is explained once, by itself. */
const isReference = (schema: JsonSchema): boolean => refOf(schema) === 'hanvisning';

function formOf(schema: JsonSchema): string {
  const inner = itemsOf(schema);
  if (inner) return `lista: ${formOf(inner)}`;
  if (isReference(schema)) return 'hänvisning';
  return schema.enum === undefined ? (FORMS[String(schema.type)] ?? 'värde') : 'ett av flera ord';
}

type Definitions = NonNullable<JsonSchema['$defs']>;

/** What a schema says, with what the definition it points at says where it does not itself. */
function resolved(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const name = refOf(schema);
  return { ...(name === undefined ? {} : definitions[name]), ...schema };
}

function keysOf(schema: JsonSchema, definitions: Definitions, prefix: string): DataField[] {
  const { properties = {}, required = [] } = resolved(schema, definitions);
  return Object.entries(properties).flatMap(([name, written]): DataField[] => {
    if (!isSchema(written)) return [];
    const held = resolved(written, definitions);
    const key = `${prefix}${name}`;
    const within = itemsOf(held) ?? held;
    const own: DataField = {
      key,
      label: held.title ?? name,
      help: held.description ?? '',
      form: formOf(held),
      always: required.includes(name),
    };
    return [own, ...(isReference(within) ? [] : keysOf(within, definitions, `${key}.`))];
  });
}

/** All keys of an object's schema in order; keys inside a key come right after it. */
export const fieldsOf = (schema: JsonSchema): DataField[] => keysOf(schema, schema.$defs ?? {}, '');
