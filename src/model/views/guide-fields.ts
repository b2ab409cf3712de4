import { chartSchema } from '../schema/chart.ts';
import { documentSchema } from '../schema/document.ts';
import { groupSchema } from '../schema/group.ts';
import { kindSchema } from '../schema/kind.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { processSchema } from '../schema/process.ts';
import { referenceSchema } from '../schema/reference.ts';
import { roleSchema } from '../schema/role.ts';
import { levelsSchema, siteSchema } from '../schema/site.ts';
import { saysSectionSchema, statementFields } from '../schema/statement.ts';
import { termSchema } from '../schema/term.ts';
import { VERBS } from '../verbs.ts';
import { fieldRows, type FieldRow } from './schema-fields.ts';

/** The keys of one sort of file, for the editors' guide. */
export interface FieldTable {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly rows: readonly FieldRow[];
}

const isVerb = ({ key }: FieldRow): boolean => Object.hasOwn(VERBS, key.split('.')[0] ?? '');

/** A table for every sort of content file, straight from the schemas. Verbs have a page of their own; here are the keys inside them. */
export function fieldTables(): FieldTable[] {
  return [
    {
      id: 'dokument',
      title: 'Dokumentets huvud',
      file: 'documents/<organisation>/<dokument>/<utgåva>.md',
      rows: fieldRows(documentSchema.shape),
    },
    {
      id: 'avsnitt',
      title: 'Utsagor, per avsnitt',
      file: '<utgåva>.says.yaml',
      rows: fieldRows(saysSectionSchema.shape),
    },
    {
      id: 'utsaga',
      title: 'En utsaga',
      file: '<utgåva>.says.yaml',
      rows: fieldRows(statementFields).filter((row) => !isVerb(row)),
    },
    {
      id: 'verbets-delar',
      title: 'Verbets delar',
      file: '<utgåva>.says.yaml',
      rows: fieldRows(statementFields).filter((row) => isVerb(row) && row.key.includes('.')),
    },
    {
      id: 'grupp',
      title: 'Grupp',
      file: 'groups/<organisation>/<grupp>.yaml',
      rows: fieldRows(groupSchema.shape),
    },
    { id: 'roll', title: 'Roll', file: 'roles/<roll>.yaml', rows: fieldRows(roleSchema.shape) },
    {
      id: 'organisation',
      title: 'Organisation',
      file: 'organisations/<organisation>.yaml',
      rows: fieldRows(organisationSchema.shape),
    },
    { id: 'slag', title: 'Slag av grupp', file: 'kinds/<slag>.yaml', rows: fieldRows(kindSchema.shape) },
    {
      id: 'term',
      title: 'Term eller förkortning',
      file: 'terms/<organisation>/<term>.yaml',
      rows: fieldRows(termSchema.shape),
    },
    {
      id: 'referens',
      title: 'Dokument som nämns men inte finns här',
      file: 'references/<dokument>.yaml',
      rows: fieldRows(referenceSchema.shape),
    },
    {
      id: 'diagram',
      title: 'Organisationsschema',
      file: 'charts/<organisation>/<schema>.yaml',
      rows: fieldRows(chartSchema.shape),
    },
    {
      id: 'vag',
      title: 'Beslutsväg',
      file: 'processes/<organisation>/<väg>.yaml',
      rows: fieldRows(processSchema.shape),
    },
    {
      id: 'nivaer',
      title: 'Nivåer, i ordning',
      file: 'levels.yaml',
      rows: fieldRows(levelsSchema.element.shape),
    },
    { id: 'webbplats', title: 'Webbplatsen', file: 'site.yaml', rows: fieldRows(siteSchema.shape) },
  ];
}
