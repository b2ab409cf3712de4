import { chartSchema } from '../schema/chart.ts';
import { groupSchema } from '../schema/group.ts';
import { kindSchema } from '../schema/kind.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { processSchema } from '../schema/process.ts';
import { referenceSchema } from '../schema/reference.ts';
import { roleSchema } from '../schema/role.ts';
import { termSchema } from '../schema/term.ts';

/**
 * The folders that hold one YAML file per entry: the schema, and between which depths below the
 * folder its files lie (`groups/<organisation>/<group>.yaml` is two). Documents have their own reader.
 */
export const COLLECTIONS = {
  organisations: { schema: organisationSchema, depth: [1, 1], shape: 'organisations/<id>.yaml' },
  kinds: { schema: kindSchema, depth: [1, 1], shape: 'kinds/<id>.yaml' },
  groups: { schema: groupSchema, depth: [2, 2], shape: 'groups/<organisation>/<id>.yaml' },
  roles: { schema: roleSchema, depth: [1, 1], shape: 'roles/<id>.yaml' },
  processes: { schema: processSchema, depth: [2, 2], shape: 'processes/<organisation>/<id>.yaml' },
  terms: { schema: termSchema, depth: [1, 2], shape: 'terms/<organisation>/<id>.yaml' },
  references: { schema: referenceSchema, depth: [1, 2], shape: 'references/<id>.yaml' },
  charts: { schema: chartSchema, depth: [1, 2], shape: 'charts/<id>.yaml' },
} as const;

/** Name of a folder with one file per entry. */
export type CollectionName = keyof typeof COLLECTIONS;

/** The folder with documents, one folder per organisation and document. */
export const DOCUMENTS = 'documents';

/** Where an edition's text lies. */
export const DOCUMENT_SHAPE = 'documents/<organisation>/<dokument>/<utgåva>.md';

/** All folders of a content folder, and the files beside them. */
export const FOLDERS: readonly string[] = [...Object.keys(COLLECTIONS), DOCUMENTS];
export const SINGLES = ['site', 'levels', 'sokord', 'fragor'] as const;

/** Name of a file beside the folders. */
export type SingleName = (typeof SINGLES)[number];

/** Whether a file name is one of those beside the folders. */
export function isSingle(name: string): name is SingleName {
  return (SINGLES as readonly string[]).includes(name);
}

/** Whether a folder name is one of the collections. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name);
}
