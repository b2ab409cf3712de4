import type { ListName } from '../graph-data.ts';

/** What a key of an item becomes: a term, and what its value points at, where it points. */
export interface KeyRule {
  readonly term: string;
  /** A list whose ids the value holds, or `things` for ids as references hold them. */
  readonly to?: ListName | 'things' | 'address' | 'modality';
}

const rule = (term: string, to?: KeyRule['to']): KeyRule => (to === undefined ? { term } : { term, to });

/** Keys that mean the same in every list. */
const SHARED: Readonly<Record<string, KeyRule>> = {
  url: rule('schema:url', 'address'),
  name: rule('skos:prefLabel'),
  label: rule('skos:prefLabel'),
  aliases: rule('skos:altLabel'),
  abbreviation: rule('skos:altLabel'),
  hiddenLabels: rule('skos:hiddenLabel'),
  level: rule('uw:level', 'levels'),
  organisation: rule('uw:organisation', 'organisations'),
  about: rule('uw:about', 'things'),
  topic: rule('dcterms:subject', 'topics'),
  document: rule('uw:document', 'documents'),
  modality: rule('uw:modality', 'modality'),
  publisher: rule('dcterms:publisher', 'organisations'),
  type: rule('uw:factType'),
  'details.role': rule('uw:detailsRole', 'roles'),
  'details.statements': rule('uw:detailsStatements', 'statements'),
};

/** Keys that mean something of their own in one list. */
const OWN: { readonly [Name in ListName]?: Readonly<Record<string, KeyRule>> } = {
  organisations: {
    kind: rule('uw:organisationKind'),
    members: rule('org:hasMember', 'organisations'),
  },
  kinds: { counterparts: rule('skos:closeMatch', 'kinds') },
  groups: { kind: rule('uw:kind', 'kinds'), instanceOf: rule('uw:instanceOf', 'groups') },
  roles: { broader: rule('skos:broader', 'roles'), leads: rule('uw:leadingRole') },
  posts: {
    type: rule('uw:postType'),
    role: rule('org:role', 'roles'),
    group: rule('org:postIn', 'groups'),
  },
  documents: {
    document: rule('uw:work'),
    title: rule('dcterms:title'),
    summary: rule('dcterms:description'),
    lang: rule('dcterms:language'),
    type: rule('uw:documentType'),
    'decision.body': rule('eli:passed_by', 'things'),
    'relations.to': rule('uw:relationsTo', 'things'),
  },
  sections: {
    document: rule('dcterms:isPartOf', 'documents'),
    heading: rule('dcterms:title'),
    parents: rule('uw:within', 'sections'),
  },
  statements: {
    section: rule('prov:wasQuotedFrom', 'sections'),
    verbs: rule('uw:verb', 'verbs'),
    overrides: rule('uw:overrides', 'statements'),
    exceptionTo: rule('uw:exceptionTo', 'statements'),
    equivalentTo: rule('uw:equivalentTo', 'statements'),
  },
  facts: {
    statement: rule('prov:wasDerivedFrom', 'statements'),
    verb: rule('uw:verb', 'verbs'),
    derivedFrom: rule('uw:derivedFromVerb', 'verbs'),
    appliesTo: rule('uw:appliesTo', 'groups'),
    appliedBy: rule('uw:appliedBy', 'statements'),
  },
  processes: {
    title: rule('dcterms:title'),
    summary: rule('dcterms:description'),
    'steps.says': rule('uw:says', 'statements'),
  },
  terms: {
    denotes: rule('uw:denotes', 'things'),
    role: rule('uw:denotesRole', 'roles'),
    related: rule('skos:related', 'terms'),
    document: rule('uw:onlyIn'),
  },
  coverage: {
    group: rule('uw:group', 'things'),
    state: rule('uw:coverageState'),
    statements: rule('prov:wasDerivedFrom', 'statements'),
  },
};

/** What a fact's statement says already is not said again. */
const LEFT_OUT: { readonly [Name in ListName]?: readonly string[] } = {
  facts: ['document', 'section', 'quote', 'if', 'status'],
  verbs: ['term'],
};

/** A path of keys as one word: `details.count.min` is `detailsCountMin`. */
const joined = (path: string): string =>
  path.replace(/\.(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/**
 * What a key becomes; undefined for one that is left out. Keys inside a key are written with a dot.
 * Without a rule it is the project's own term of the same name.
 */
export function keyRule(list: ListName, path: string): KeyRule | undefined {
  if (path === 'id' || LEFT_OUT[list]?.includes(path)) return undefined;
  return OWN[list]?.[path] ?? SHARED[path] ?? rule(`uw:${joined(path)}`);
}
