import type * as z from 'zod';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { didYouMeanLabelled, type Labels } from '../diagnostics/near-miss.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { Position } from '../text/types.ts';
import { TOPICS } from '../schema/topics.ts';
import { DOCUMENT_TYPES } from '../views/document-item.ts';
import { STRENGTHS } from '../views/strength-words.ts';
import { adviseForm, describePattern, describeTypes, describeValue, suggestId } from './field-values.ts';
import { fieldText, keysAt } from './schema-walk.ts';
import { spacingFault } from './yaml-faults.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** What the values of a closed list are called on the site, by key, so that an editor's word is recognised. */
const VALUE_LABELS: Readonly<Record<string, Labels>> = {
  modality: Object.fromEntries(Object.entries(STRENGTHS).map(([value, { word }]) => [value, word])),
  topic: TOPICS,
  type: DOCUMENT_TYPES,
};

const labelled = (key: string, values: readonly unknown[]): Labels =>
  Object.fromEntries(values.map((value) => [String(value), VALUE_LABELS[key]?.[String(value)] ?? '']));

const REF_KEYS = ['all', 'any', 'and-or', 'kind', 'level', 'role', 'counterpart', 'term', 'written'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return typeof key === 'number' ? (at[key] as unknown) : undefined;
    return isRecord(at) ? at[key] : undefined;
  }, value);
}

const pathOf = (issue: Issue): (string | number)[] =>
  issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const failsAtRoot = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;
const isRefIssue = (issue: Issue): boolean => issue.code === 'custom' && issue.params?.['ref'] === true;

/** The branch of a union that the editor most likely meant, or undefined when the value fits none. */
function meantBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some(failsAtRoot));
  const writtenAsRef = isRecord(value) && REF_KEYS.some((key) => key in value);
  return (
    fitting.find((issues) => issues.some(isRefIssue) === (writtenAsRef || !isRecord(value))) ?? fitting[0]
  );
}

/**
 * Words the issues of one file for editors: each at the line and column of its key or value, with
 * near misses and the form to write instead.
 */
export function fieldFaults(schema: z.ZodType, issues: readonly Issue[], yaml: YamlSource): Diagnostic[] {
  const at = (position: Position): Place => ({ file: yaml.file, ...position });

  const missing = (path: KeyPath): Diagnostic => {
    const key = String(path.at(-1) ?? '');
    return diagnostic('FLT002', at(yaml.locate(path)), { key, ...fieldText(schema, path) });
  };

  const labelsAt = (path: KeyPath): Labels =>
    Object.fromEntries(keysAt(schema, path).map((key) => [key, fieldText(schema, [...path, key]).label]));

  const wrongType = (path: KeyPath, value: unknown, expected: readonly string[]): Diagnostic => {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const place = at(yaml.locate(path));
    if (value === undefined) return missing(path);
    if (value === null) return diagnostic('FLT005', place, { key });
    // In a statement file every other key is a section, so a key in the wrong language looks like one.
    if (path.length === 1 && expected.includes('object') && !isRecord(value)) {
      const known = labelsAt([]);
      const meant = Object.keys(known).includes(key) ? '' : didYouMeanLabelled(key, known);
      if (meant !== '') return diagnostic('FLT001', at(yaml.locateKey(path)), { key, known });
    }
    const scalar = typeof value === 'number' || typeof value === 'boolean';
    if (scalar && expected.includes('string')) {
      const written = yaml.written(path) ?? String(value);
      return diagnostic('FLT004', place, { key, written, read: describeValue(value) });
    }
    const spacing = expected.includes('array') ? spacingFault(yaml.written(path) ?? '') : undefined;
    if (spacing !== undefined) return diagnostic('YML001', place, { problem: spacing });
    return diagnostic('FLT003', place, {
      key,
      expected: describeTypes(expected),
      found: describeValue(value),
      advice: adviseForm(key, expected, keysAt(schema, path)),
    });
  };

  const unknownKeys = (path: KeyPath, keys: readonly string[]): Diagnostic[] => {
    const parent = valueAt(yaml.value, path);
    const siblings = isRecord(parent) ? Object.keys(parent) : [];
    return keys.map((key) => {
      const place = at(yaml.locateKey([...path, key]));
      const before = siblings[siblings.indexOf(key) - 1];
      if (/\s/.test(key) && before === undefined) return diagnostic('FLT010', place, { key });
      // A key without even an empty value can only stand after a comma inside { }.
      const bare = valueAt(parent, [key]) === null && yaml.written([...path, key]) === undefined;
      if (bare && before !== undefined) return diagnostic('FLT010', place, { key, cut: before });
      return diagnostic('FLT001', place, { key, known: labelsAt(path) });
    });
  };

  const word = (issue: Issue, path: KeyPath): Diagnostic[] => {
    const value = valueAt(yaml.value, path);
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const place = at(yaml.locate(path));
    const written = yaml.written(path) ?? String(value);
    if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys);
    if (value === undefined && path.length > 0) return [missing(path)];
    if (value === null) return [diagnostic('FLT005', place, { key })];
    switch (issue.code) {
      case 'invalid_union': {
        const branch = meantBranch(issue.errors, value);
        if (branch !== undefined) return branch.flatMap((inner) => word(inner, [...path, ...pathOf(inner)]));
        const expected = issue.errors
          .flat()
          .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
        return [wrongType(path, value, expected)];
      }
      case 'invalid_type':
        return [wrongType(path, value, [issue.expected])];
      case 'invalid_value': {
        if (isRecord(value) || Array.isArray(value)) return [wrongType(path, value, ['string'])];
        return [diagnostic('FLT006', place, { key, written, allowed: labelled(key, issue.values) })];
      }
      case 'invalid_format':
        if (issue.message === 'slug' || issue.message === 'id') {
          return [diagnostic('FLT007', place, { key, written, suggested: suggestId(written) })];
        }
        return [diagnostic('FLT008', place, { key, written, pattern: describePattern(issue.message) })];
      case 'too_small':
        if (issue.origin !== 'number' && issue.origin !== 'int')
          return [diagnostic('FLT005', place, { key })];
        return [diagnostic('FLT008', place, { key, written, pattern: `minst ${String(issue.minimum)}` })];
      case 'custom':
        return [diagnostic('FLT009', place, { key, problem: issue.message })];
      case 'invalid_element':
      case 'invalid_key':
      case 'not_multiple_of':
      case 'too_big':
        return [diagnostic('FLT008', place, { key, written, pattern: describePattern(issue.message) })];
    }
  };

  const faults = issues.flatMap((issue) => word(issue, pathOf(issue)));
  // A line that was read as a key also lacks its quote; the colon is the one thing to put right.
  const colons = faults.filter(({ code }) => code === 'FLT010');
  return faults.filter(({ code, line }) => code !== 'FLT002' || !colons.some((colon) => colon.line === line));
}
