import { defineCollection } from 'astro:content';
import * as z from 'zod';
import {
  contentLoader,
  type StoredCollection,
  type StoredEdition,
  type StoredSettings,
} from './lib/content-loader.ts';
import type { Entry } from './model/corpus/types.ts';
import type { ChartData } from './model/schema/chart.ts';
import type { GroupData } from './model/schema/group.ts';
import type { KindData } from './model/schema/kind.ts';
import type { OrganisationData } from './model/schema/organisation.ts';
import type { ProcessData } from './model/schema/process.ts';
import type { ReferenceData } from './model/schema/reference.ts';
import type { RoleData } from './model/schema/role.ts';
import type { TermData } from './model/schema/term.ts';

/** The loader has read with the model's schemas already; here the types are only handed on. */
const collection = <Data extends object>(name: StoredCollection) =>
  defineCollection({ loader: contentLoader(name), schema: z.custom<Data>() });

/** The site's collections: the folders of the content, and its settings. */
export const collections = {
  settings: collection<StoredSettings>('settings'),
  organisations: collection<Entry<OrganisationData>>('organisations'),
  kinds: collection<Entry<KindData>>('kinds'),
  groups: collection<Entry<GroupData>>('groups'),
  roles: collection<Entry<RoleData>>('roles'),
  documents: collection<StoredEdition>('documents'),
  terms: collection<Entry<TermData>>('terms'),
  references: collection<Entry<ReferenceData>>('references'),
  charts: collection<Entry<ChartData>>('charts'),
  processes: collection<Entry<ProcessData>>('processes'),
};
