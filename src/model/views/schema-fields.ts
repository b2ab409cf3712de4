import type * as z from 'zod';

/** One key of a content file, as the editors' guide explains it. */
export interface FieldRow {
  /** `decision.date` for a key inside another. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
}

interface Described {
  readonly title?: string;
  readonly description?: string;
}

type Wrapper = z.ZodType & {
  unwrap?: () => z.ZodType;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
};

const metaOf = (schema: z.ZodType): Described => (schema.meta() ?? {}) as Described;

/** The schema inside optional and default wrappers. */
function bare(schema: z.ZodType): z.ZodType {
  const { type } = schema.def;
  const inner = type === 'optional' || type === 'default' ? (schema as Wrapper).unwrap?.() : undefined;
  return inner === undefined ? schema : bare(inner);
}

/** What may hold keys of its own: the object itself, the members of a list, or one of several forms. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  const inner = bare(schema);
  if (inner.def.type === 'union')
    return (inner as Wrapper).options?.map(shapeOf).find((shape) => shape !== undefined);
  const member = inner.def.type === 'array' ? (inner as Wrapper).element : inner;
  return member && 'shape' in member ? (member.shape as Record<string, z.ZodType>) : undefined;
}

/**
 * All keys of an object schema in order, with the label and help that the schema itself carries; keys
 * inside a key come right after it.
 */
export function fieldRows(shape: Readonly<Record<string, z.ZodType>>, prefix = ''): FieldRow[] {
  return Object.entries(shape).flatMap(([name, schema]): FieldRow[] => {
    const key = `${prefix}${name}`;
    const outer = metaOf(schema);
    const { title = name, description = '' } = outer.title === undefined ? metaOf(bare(schema)) : outer;
    const own = { key, label: title, help: description, required: !schema.safeParse(undefined).success };
    const within = shapeOf(schema);
    return [own, ...(within ? fieldRows(within, `${key}.`) : [])];
  });
}
