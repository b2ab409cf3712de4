import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readPages, SITE_DIR, siteFiles, urlOf } from './built-site.ts';
import { dataFile, readGraphData } from './open-data.ts';

const data = readGraphData();
const lists = Object.entries(data).flatMap(([name, list]) =>
  Array.isArray(list) ? [[name, list] as const] : [],
);
const SCHEMAS = path.join(SITE_DIR, 'data', 'schema');

interface Schema {
  readonly title?: string;
  readonly $ref?: string;
}

const readSchema = (file: string): Schema =>
  JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8')) as Schema;

/** Formats are told by patterns beside them; an unknown one is no fault of the data. */
const ajv = () => new Ajv2020({ allErrors: true, validateFormats: false });

test('the data has the lists of the contract', () => {
  expect(Object.keys(data)).toEqual([
    'edition',
    ...['organisations', 'kinds', 'groups', 'roles', 'posts', 'documents', 'sections', 'statements'],
    ...['facts', 'processes', 'terms', 'references', 'verbs', 'levels', 'topics', 'coverage'],
  ]);
});

test('the data is as its own schema says', () => {
  const validate = ajv().compile(readSchema('graph.json'));
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema tells a fault', () => {
  const validate = ajv().compile(readSchema('graph.json'));
  expect(validate({ ...data, statements: [{ ...data.statements[0], modality: 'perhaps' }] })).toBe(false);
  expect(validate({ ...data, more: [] })).toBe(false);
});

test.each(readdirSync(SCHEMAS))('the schema %s is one', (file) => {
  const schema = readSchema(file);
  expect(ajv().compile(schema)).toBeTypeOf('function');
  expect(schema.title ?? schema.$ref ?? '').not.toBe('');
});

test('every item has an id of its own and an address on the site', () => {
  const urls = new Set(siteFiles().map(urlOf));
  const ids = new Map(
    readPages().map(({ url, document }) => [
      url,
      new Set([...document.querySelectorAll('[id]')].map((found) => found.id)),
    ]),
  );
  const broken = lists.flatMap(([name, list]) =>
    list
      .filter(({ url }) => {
        const [page = '', anchor] = url.split('#');
        return !urls.has(page) || (anchor !== undefined && ids.get(page)?.has(anchor) !== true);
      })
      .map(({ id, url }) => `${name}: ${id} → ${url}`),
  );
  expect(broken).toEqual([]);
  for (const [name, list] of lists) expect(new Set(list.map(({ id }) => id)).size, name).toBe(list.length);
});

/** Every id that an item points at, with the lists it can stand in. */
function pointers(): string[] {
  const has = (...names: (keyof typeof data)[]): Set<string> =>
    new Set(
      lists
        .filter(([name]) => (names as string[]).includes(name))
        .flatMap(([, list]) => list.map(({ id }) => id)),
    );
  const things = has('organisations', 'groups', 'posts', 'documents', 'terms', 'references');
  const [statements, documents, sections, roles] = [
    has('statements'),
    has('documents'),
    has('sections'),
    has('roles'),
  ];
  const [verbs, topics, levels] = [has('verbs').add('duty'), has('topics'), has('levels').add('any')];
  const missing: string[] = [];
  const need = (where: string, known: Set<string>, id: unknown): void => {
    if (typeof id === 'string' && !known.has(id)) missing.push(`${where}: ${id}`);
  };
  const visit = (where: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(where, one);
    else if (typeof value === 'object' && value !== null) {
      const held = value as Record<string, unknown>;
      if ('connective' in held) for (const id of held['ids'] as string[]) need(`${where}.ids`, things, id);
      if ('connective' in held) need(`${where}.role`, roles, held['role']);
      if ('connective' in held) need(`${where}.level`, levels, held['level']);
      for (const [key, inner] of Object.entries(held)) visit(`${where}.${key}`, inner);
    }
  };
  for (const [name, list] of lists) for (const one of list) visit(`${name} ${one.id}`, one);
  for (const one of data.statements) {
    need(one.id, documents, one.document);
    need(one.id, sections, one.section);
    need(one.id, topics, one.topic);
    for (const id of one.about) need(one.id, things, id);
    for (const id of one.verbs) need(one.id, verbs, id);
    need(one.id, statements, one.exceptionTo);
    need(one.id, statements, one.overrides);
  }
  for (const one of data.facts) {
    need(one.id, statements, one.statement);
    need(one.id, verbs, one.verb);
    need(one.id, statements, one.appliedBy);
    for (const id of one.appliesTo) need(one.id, things, id);
  }
  for (const one of data.coverage) {
    for (const id of one.statements) need(one.id, statements, id);
    need(one.id, documents, one.document);
  }
  for (const one of data.processes) {
    for (const step of one.steps) for (const id of step.says) need(`${one.id} ${step.id}`, statements, id);
  }
  for (const one of data.documents) {
    for (const id of one.about) need(one.id, things, id);
    for (const { to } of one.relations ?? []) need(one.id, things, to);
    need(one.id, things, one.decision?.body);
  }
  return missing;
}

test('what an item points at is there', () => expect(pointers()).toEqual([]));

test('every statement gives a fact with its own words, strength and condition', () => {
  const facts = Map.groupBy(data.facts, ({ statement }) => statement);
  for (const one of data.statements) {
    for (const fact of facts.get(one.id) ?? []) {
      // What holds for others has their conditions too.
      if (fact.appliedBy !== undefined) continue;
      const { quote, modality, if: condition, document, section, status, inForce, draft } = fact;
      const { quote: q, modality: m, if: c, document: d, section: s, status: t, inForce: f, draft: u } = one;
      expect({ quote, modality, condition, document, section, status, inForce, draft }).toEqual({
        ...{ quote: q, modality: m, condition: c, document: d },
        ...{ section: s, status: t, inForce: f, draft: u },
      });
    }
    if (one.inForce || one.draft) expect(facts.has(one.id), one.id).toBe(true);
  }
});

test('nothing from a draft is in force', () => {
  expect(data.statements.filter(({ draft, inForce }) => draft && inForce)).toEqual([]);
});

test('silence has a row for every topic of every document and group', () => {
  const rows = Map.groupBy(data.coverage, ({ document, group }) => `${document} ${group}`);
  for (const [pair, all] of rows) {
    expect(new Set(all.map(({ topic }) => topic)).size, pair).toBe(data.topics.length);
  }
});

test('the edition is that of the whole site', () => {
  const version = JSON.parse(readFileSync(path.join(SITE_DIR, 'version.json'), 'utf8')) as {
    content: string;
    editions: string[];
  };
  expect(data.edition.content).toBe(version.content);
  expect(data.documents.map(({ id }) => id)).toEqual([...version.editions].sort((a, b) => (a < b ? -1 : 1)));
});

test('the file has one item a line', () => {
  const items = lists.reduce((sum, [, list]) => sum + list.length, 0);
  expect(dataFile('graph.json').split('\n').length).toBeGreaterThanOrEqual(items);
});
