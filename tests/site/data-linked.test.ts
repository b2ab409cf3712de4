import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { dataFile, readGraphData } from './open-data.ts';

const data = readGraphData();
const linked = JSON.parse(dataFile('graph.jsonld')) as jsonld.JsonLdDocument & { '@graph': readonly Node[] };
const vocabulary = JSON.parse(dataFile('vocabulary.jsonld')) as { '@graph': readonly Node[] };

interface Node {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
}

const options = {
  // Keys and addresses that would be lost are faults, and nothing is fetched.
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`Något hämtas: ${url}`);
  },
};

/** A quad as N-Quads writes it: three terms and a full stop. */
const QUAD = /^(<[^>]+>|_:\S+) (<[^>]+>) (.+) \.$/;

let quads: readonly (readonly [subject: string, predicate: string, object: string])[];
let expanded: unknown;

beforeAll(async () => {
  const [text, whole] = await Promise.all([
    jsonld.toRDF(linked, { ...options, format: 'application/n-quads' }),
    jsonld.expand(linked, options),
  ]);
  expanded = whole;
  quads = (text as string)
    .trim()
    .split('\n')
    .map((line) => {
      const [, subject = '', predicate = '', object = ''] = QUAD.exec(line) ?? [];
      return [subject, predicate, object] as const;
    });
});

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const own = (name: string): string => `<${data.edition.site}/data/vocabulary.jsonld#${name}>`;

test('every line is a triple, and no node is without an address', () => {
  expect(quads.length).toBeGreaterThan(data.facts.length);
  expect(quads.filter((quad) => quad.some((one) => one === '' || one.startsWith('_:')))).toEqual([]);
});

test('every address is whole', () => {
  const addresses = new Set(quads.flat().filter((one) => one.startsWith('<')));
  expect([...addresses].filter((one) => !/^<https?:\/\/[^\s<>"{}|\\^`]+>$/.test(one))).toEqual([]);
});

/** Distinct keys of nodes, however deep. */
function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysOf(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, held] of Object.entries(value)) {
      if (!key.startsWith('@')) found.add(key);
      keysOf(held, found);
    }
  }
  return found;
}

test('no key is lost when the file is read', () => {
  expect(keysOf(expanded).size).toBe(keysOf(linked['@graph']).size);
});

const CLASSES: readonly (readonly [keyof typeof data, string])[] = [
  ['organisations', 'Organisation'],
  ['kinds', 'Kind'],
  ['groups', 'Group'],
  ['roles', 'Role'],
  ['posts', 'Post'],
  ['documents', 'Document'],
  ['sections', 'Section'],
  ['statements', 'Statement'],
  ['facts', 'Fact'],
  ['processes', 'Process'],
  ['terms', 'Term'],
  ['references', 'CitedDocument'],
  ['verbs', 'Verb'],
  ['levels', 'Level'],
  ['topics', 'Topic'],
  ['coverage', 'Coverage'],
];

test.each(CLASSES)('there are as many nodes of %s as items', (list, name) => {
  const subjects = quads.filter(([, predicate, object]) => predicate === RDF_TYPE && object === own(name));
  expect(new Set(subjects.map(([subject]) => subject)).size).toBe((data[list] as readonly unknown[]).length);
});

test('every term of our own has a name in the vocabulary', async () => {
  const terms = await jsonld.expand(vocabulary as unknown as jsonld.JsonLdDocument, options);
  const defined = new Set(terms.map((node) => `<${String(node['@id'])}>`));
  const used = new Set(quads.flat().filter((one) => one.startsWith(own('').slice(0, -1))));
  expect([...used].filter((one) => !defined.has(one))).toEqual([]);
  expect(vocabulary['@graph'].filter((node) => !('skos:prefLabel' in node))).toEqual([]);
});
