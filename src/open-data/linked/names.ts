import { VERBS } from '../../model/verbs.ts';

/** Published vocabularies that the data uses, by prefix. The project's own, `uw:`, depends on the site. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rico: 'https://www.ica.org/standards/RiC/ontology#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Where the vocabulary of the project is published on the site. */
export const VOCABULARY = '/data/vocabulary.jsonld';

/** Where the linked data is published on the site. */
export const LINKED = '/data/graph.jsonld';

/** The vocabulary's own prefix on a site. */
export const ownPrefix = (site: string): string => `${new URL(VOCABULARY, site).href}#`;

/** `month-day` and `co-opts` as one word: `coOpts`. */
export const camel = (key: string): string =>
  key.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/** A name with its first letter upper case. */
export const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The project's own term for a verb; every verb has one, whatever else it is called. */
export function verbTerm(verb: string): string {
  const term = verb in VERBS ? VERBS[verb as keyof typeof VERBS].term : '';
  return term.startsWith('uw:') ? term : `uw:${camel(verb)}`;
}

/** The project's own term for a strength. */
export const modalityTerm = (modality: string): string => `uw:modality-${modality}`;
