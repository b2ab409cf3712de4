import type { GraphData, ListName } from '../graph-data.ts';
import type { ReferenceItem } from '../items/reference.ts';
import { itemIri, type Things } from './iri.ts';
import { modalityTerm, upper } from './names.ts';
import { keyRule, type KeyRule } from './rules.ts';

/** A value of a property. */
export type Value = string | number | boolean | Node | { readonly '@id': string };

/** A node of the linked data: an address, its types, and properties. */
export interface Node {
  readonly '@id': string;
  readonly [property: string]: Value | readonly Value[];
}

type Properties = Map<string, Value[]>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (value: unknown): value is ReferenceItem =>
  isObject(value) && 'ids' in value && 'connective' in value;

function add(properties: Properties, term: string, value: Value): void {
  const known = properties.get(term);
  if (known === undefined) properties.set(term, [value]);
  else if (!known.includes(value)) known.push(value);
}

/** A node with its address and types first. */
export function nodeFrom(iri: string, types: readonly string[], properties: Properties): Node {
  const written = [...properties].map(([term, values]) => [term, values.length === 1 ? values[0] : values]);
  return { '@id': iri, '@type': types, ...Object.fromEntries(written) } as Node;
}

/** A reference as a node of its own, its members below it. */
function referenceNode(iri: string, from: ReferenceItem, things: Things): Node {
  const { ids, members = [], in: within, kind, level, role, ...plain } = from;
  const properties: Properties = new Map();
  const link = (term: string, to: string | undefined): void => {
    if (to !== undefined) add(properties, term, { '@id': to });
  };
  for (const id of ids) link('uw:names', things(id));
  for (const [key, value] of Object.entries(plain)) {
    if (value !== undefined) add(properties, `uw:${key}`, value);
  }
  link('uw:in', within === undefined ? undefined : itemIri('organisations', within));
  link('uw:level', level === undefined || level === 'any' ? undefined : itemIri('levels', level));
  if (level === 'any') add(properties, 'uw:anyLevel', true);
  link('uw:ofRole', role === undefined ? undefined : itemIri('roles', role));
  if (kind !== undefined) add(properties, 'uw:ofKind', kind);
  members.forEach((member, index) =>
    add(properties, 'uw:members', referenceNode(`${iri}/${index + 1}`, member, things)),
  );
  return nodeFrom(iri, ['uw:Reference'], properties);
}

function linkOf(to: NonNullable<KeyRule['to']>, value: string, things: Things): string | undefined {
  if (to === 'address') return value;
  if (to === 'modality') return modalityTerm(value);
  if (to === 'things') return things(value);
  return to === 'verbs' && value === 'duty' ? 'uw:duty' : itemIri(to, value);
}

/** Adds what a key holds: plain values and links as they are, objects key by key, references as nodes. */
function addKey(
  properties: Properties,
  list: ListName,
  path: string,
  iri: string,
  value: unknown,
  things: Things,
): void {
  const rule = keyRule(list, path);
  if (rule === undefined || value === '') return;
  if (isReference(value)) {
    add(properties, rule.term, referenceNode(`${iri}/${path.replaceAll('.', '/')}`, value, things));
  } else if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => {
      if (!isObject(one)) addKey(properties, list, path, iri, one, things);
      else add(properties, rule.term, partNode(list, path, `${iri}/${path}/${index + 1}`, one, things));
    });
  } else if (isObject(value)) {
    for (const [key, held] of Object.entries(value))
      addKey(properties, list, `${path}.${key}`, iri, held, things);
  } else if (rule.to !== undefined) {
    const link = linkOf(rule.to, String(value), things);
    if (link !== undefined) add(properties, rule.term, { '@id': link });
  } else add(properties, rule.term, value as string | number | boolean);
}

/** One of several objects under a key: a step of a process, a correction of a document. */
function partNode(list: ListName, path: string, iri: string, value: object, things: Things): Node {
  const properties: Properties = new Map();
  for (const [key, held] of Object.entries(value)) {
    addKey(properties, list, `${path}.${key}`, iri, held, things);
  }
  return nodeFrom(iri, [`uw:${upper(path)}Part`], properties);
}

/** An item as a node: each key as its rule says. `more` is what no key of the item holds. */
export function itemNode(
  list: ListName,
  item: GraphData[ListName][number],
  types: readonly string[],
  things: Things,
  more: readonly (readonly [term: string, value: Value])[] = [],
): Node {
  const iri = itemIri(list, item.id);
  const properties: Properties = new Map();
  for (const [key, value] of Object.entries(item)) addKey(properties, list, key, iri, value, things);
  const names = properties.get('skos:prefLabel') ?? [];
  const others = properties.get('skos:altLabel');
  // A preferred label is never an alternative one as well.
  if (others)
    properties.set(
      'skos:altLabel',
      others.filter((other) => !names.includes(other)),
    );
  if (properties.get('skos:altLabel')?.length === 0) properties.delete('skos:altLabel');
  for (const [term, value] of more) add(properties, term, value);
  return nodeFrom(iri, types, properties);
}
