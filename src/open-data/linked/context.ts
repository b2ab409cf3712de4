import { LINKED, ownPrefix, PREFIXES } from './names.ts';

/** Terms whose values are always words in Swedish; a text can be in another language. */
const SWEDISH = ['skos:altLabel', 'skos:definition', 'skos:hiddenLabel', 'skos:prefLabel'];

/** Terms whose values are dates. */
const DATES = ['dcterms:date'];

/** The context of the linked data, whole in the file: nothing has to be fetched to read it. */
export const contextOf = (site: string) => ({
  '@version': 1.1,
  '@base': new URL(LINKED, site).href,
  ...PREFIXES,
  uw: ownPrefix(site),
  ...Object.fromEntries(SWEDISH.map((term) => [term, { '@language': 'sv' }])),
  ...Object.fromEntries(DATES.map((term) => [term, { '@type': 'xsd:date' }])),
});
