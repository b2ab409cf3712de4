import type { GraphData, ListName } from '../graph-data.ts';

type TypesOf = {
  readonly [Name in ListName]: (item: GraphData[Name][number]) => readonly string[];
};

/** Organisations that are several together. */
const COLLABORATIONS: readonly string[] = ['sjukvardsregion', 'kommuner', 'samverkan'];

/** Forms that are no body of people: they are named where others act. */
const NO_BODIES: readonly string[] = ['process', 'structure'];

/** What each item is: in the project's own words first, then in those of published vocabularies. */
const TYPES: TypesOf = {
  organisations: ({ kind }) => [
    'uw:Organisation',
    COLLABORATIONS.includes(kind) ? 'org:OrganizationalCollaboration' : 'org:FormalOrganization',
  ],
  kinds: () => ['uw:Kind', 'skos:Concept'],
  groups: ({ form, stands }) => {
    // What stands for every group of a kind is not itself one.
    if (stands !== undefined) return ['uw:Group', 'uw:Series'];
    if (NO_BODIES.includes(form)) return ['uw:Group'];
    return ['uw:Group', form === 'unit' ? 'org:OrganizationalUnit' : 'org:Organization'];
  },
  roles: () => ['uw:Role', 'org:Role', 'skos:Concept'],
  posts: () => ['uw:Post', 'org:Post'],
  documents: () => ['uw:Document', 'schema:DigitalDocument', 'prov:Entity'],
  sections: () => ['uw:Section', 'prov:Entity'],
  statements: () => ['uw:Statement', 'prov:Entity'],
  facts: () => ['uw:Fact', 'prov:Entity'],
  processes: () => ['uw:Process', 'prov:Plan'],
  terms: () => ['uw:Term', 'skos:Concept'],
  references: () => ['uw:CitedDocument', 'schema:CreativeWork'],
  verbs: () => ['uw:Verb', 'rdf:Property'],
  levels: () => ['uw:Level', 'skos:Concept'],
  topics: () => ['uw:Topic', 'skos:Concept'],
  coverage: () => ['uw:Coverage'],
};

/** The types of an item of a list. */
export const typesOf = (list: ListName, item: GraphData[ListName][number]): readonly string[] =>
  (TYPES[list] as (item: GraphData[ListName][number]) => readonly string[])(item);
