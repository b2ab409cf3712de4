import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
} from 'yaml';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { Position } from '../text/types.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A path of keys and indexes in a YAML file. */
export type KeyPath = readonly (string | number)[];

/** One YAML text, parsed, with the place of everything in it. */
export interface YamlSource {
  readonly file: string;
  /** Plain data; undefined when the text could not be read. */
  readonly value: unknown;
  /** Faults of notation. */
  readonly faults: readonly Diagnostic[];
  /** The place of a value, or of its key when the value is a list or a group of keys. */
  readonly locate: (path: KeyPath) => Position;
  /** The place of a key. */
  readonly locateKey: (path: KeyPath) => Position;
  /** The characters of a scalar as written, without quotation marks. */
  readonly written: (path: KeyPath) => string | undefined;
}

interface Found {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  /** The whole path was there. */
  readonly whole: boolean;
}

const asNode = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

/** The node at a path, or the nearest thing around it. */
function find(root: Node | undefined, path: KeyPath): Found {
  let found: Found = { node: root, key: undefined, whole: true };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return { ...found, whole: false };
      found = { node: asNode(pair.value), key: asNode(pair.key), whole: true };
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      found = { node: asNode(node.items[step]), key: undefined, whole: true };
    } else {
      return { ...found, whole: false };
    }
  }
  return found;
}

/** Anchors, aliases, tags, repeated keys and keys that are no plain words: all that this content never needs. */
function unwanted(root: Node, source: string, placeOf: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(root, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      const sign = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : node.tag ? '!' : undefined;
      if (sign === undefined) return;
      // A node's range begins after its anchor or tag; the sign itself stands before.
      let at = Math.max(isAlias(node) ? offset : source.lastIndexOf(sign, offset), 0);
      if (source.startsWith('!!', at - 1)) at -= 1;
      found.push(diagnostic('YML004', placeOf(at), { sign }));
    },
    Map(_, { items }) {
      const first = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const place = placeOf(key.range?.[0] ?? 0);
        const name = String(key.value);
        const line = first.get(name);
        if (line === undefined) first.set(name, place.line);
        else found.push(diagnostic('YML002', place, { key: name, first: line }));
      }
    },
    Pair(_, { key }) {
      if (isScalar(key) || !isNode(key)) return;
      const problem =
        'Raden börjar med en parentes före kolonet, så den läses som en nyckel. Sätt hela värdet inom citattecken.';
      found.push(diagnostic('YML001', placeOf(key.range?.[0] ?? 0), { problem }));
    },
  });
  return found;
}

const TIMESTAMP = /^\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?$/;

/** Dates without quotation marks: other YAML readers, the site's among them, make points in time of them. */
function bareDates(root: Node, placeOf: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(root, {
    Scalar(role, node, ancestors) {
      const written = node.source ?? '';
      if (role === 'key' || node.type !== 'PLAIN' || !TIMESTAMP.test(written)) return;
      const pair = ancestors.findLast((ancestor) => isPair(ancestor));
      const key = isScalar(pair?.key) ? String(pair.key.value) : '';
      const details = { key, written, read: 'en tidpunkt' };
      found.push(diagnostic('FLT004', placeOf(node.range?.[0] ?? 0), details));
    },
  });
  return found;
}

/** Values that a comment ends: the sign that begins one was perhaps a part of the value. */
function cutValues(root: Node, source: string, placeOf: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(root, {
    Scalar(role, node) {
      const end = node.range?.[1] ?? 0;
      if (role === 'key' || node.type !== 'PLAIN' || !node.source) return;
      const [line = ''] = source.slice(end, end + 200).split('\n', 1);
      if (!/^[ \t]+#/.test(line)) return;
      found.push(diagnostic('YML007', placeOf(end + line.indexOf('#')), { read: node.source }));
    },
  });
  return found;
}

const CURLY = /^[”“„»‘’]([^”“„»«‘’]+)[”“«‘’]$/u;

/** Values within quotation marks that are none to YAML, and so a part of the value. */
function curlyQuotes(root: Node, placeOf: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(root, {
    Scalar(role, node) {
      const inner = CURLY.exec(node.source ?? '')?.[1];
      if (role === 'key' || node.type !== 'PLAIN' || inner === undefined) return;
      found.push(diagnostic('YML008', placeOf(node.range?.[0] ?? 0), { inner }));
    },
  });
  return found;
}

const LARGEST = 2 * 1024 * 1024;
/** Brackets in brackets, and lists begun in lists on one line, that no person writes. */
const TOO_DEEP = /(?:[[{]\s*){64}|(?:[-?] ){64}/;

/** What would take the parser minutes, or all memory, and is no content. */
function unreasonable(file: string, source: string, line: number): Diagnostic | undefined {
  const place = { file, line, column: 1 };
  if (source.length > LARGEST) {
    const megabytes = Math.ceil(source.length / 1024 / 1024);
    return diagnostic('FIL003', place, { megabytes, limit: LARGEST / 1024 / 1024 });
  }
  const problem = 'Parenteserna ligger för djupt i varandra. Skriv om värdet enklare.';
  return TOO_DEEP.test(source) ? diagnostic('YML001', place, { problem }) : undefined;
}

/**
 * Reads one YAML text. Nothing is thrown: what is wrong comes back as `faults`.
 * `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(file: string, source: string, firstLine = 1): YamlSource {
  const refused = unreasonable(file, source, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(refused === undefined ? source : '', {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // Compared pair by pair, which takes minutes in a long list of keys; `unwanted` looks for them.
    uniqueKeys: false,
  });
  const root: Node | undefined = document.contents ?? undefined;

  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const placeOf = (offset: number): Place => ({ file, ...positionOf(offset) });
  const start = (node: Node | undefined): Position => positionOf(node?.range?.[0] ?? 0);

  const faults = refused === undefined ? yamlFaults(document.errors, source, placeOf) : [refused];
  if (root !== undefined) faults.push(...unwanted(root, source, placeOf));
  const readable = faults.every(({ code }) => code === 'YML002');
  if (root !== undefined && readable) {
    faults.push(...bareDates(root, placeOf), ...cutValues(root, source, placeOf));
    faults.push(...curlyQuotes(root, placeOf));
  }

  return {
    file,
    value: readable ? document.toJS() : undefined,
    faults,
    locate: (path) => {
      const { node, key } = find(root, path);
      return start(isScalar(node) && node.source !== '' ? node : (key ?? node));
    },
    locateKey: (path) => {
      const { node, key } = find(root, path);
      return start(key ?? node);
    },
    written: (path) => {
      const { node, whole } = find(root, path);
      return whole && isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
}
