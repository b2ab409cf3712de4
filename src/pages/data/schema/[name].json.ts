import type { APIRoute, GetStaticPaths } from 'astro';
import { contentSchemas, dataSchemas, type PublishedSchema } from '../../../open-data/schemas.ts';

/** A file for each schema. */
export const getStaticPaths = (() =>
  [...dataSchemas(), ...contentSchemas()].map((one) => ({
    params: { name: one.name },
    props: { schema: one.schema },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of the published data, of one kind of item, or of one sort of content file. */
export const GET: APIRoute<Pick<PublishedSchema, 'schema'>> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`);
