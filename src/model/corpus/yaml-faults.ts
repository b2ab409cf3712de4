import type { YAMLError } from 'yaml';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

type Explanation = readonly [pattern: RegExp, problem: string];

const COLON =
  'Värdet innehåller ett kolon eller fortsätter på nästa rad med fel indrag. Sätt hela värdet inom citattecken, eller rätta indraget.';
const INDENT = 'Indraget stämmer inte med raderna före. Använd lika många mellanslag för allt på samma nivå.';

/** What the parser's messages mean to an editor; the first that matches is used. */
const EXPLANATIONS: readonly Explanation[] = [
  [
    /Missing closing ["']quote/,
    'Ett citattecken avslutas inte. Sätt ett citattecken också i slutet av värdet.',
  ],
  [
    /sufficiently indented and end with a (.)|Expected flow|Flow (map|sequence)/,
    'En parentes avslutas inte. Sätt ] eller } i slutet av värdet.',
  ],
  [
    /reserved character|directive indicator/,
    'Värdet börjar med ett tecken som YAML har reserverat. Sätt hela värdet inom citattecken.',
  ],
  [/Nested mappings|Implicit keys need to be on a single line/, COLON],
  [
    /block-seq-ind on same line/,
    'En lista kan inte börja på samma rad som nyckeln. Börja listan på nästa rad, eller sätt värdet inom citattecken.',
  ],
  [
    /followed by map values/,
    'Raden är varken "nyckel: värde" eller en del av värdet ovanför. Skriv ett kolon och ett mellanslag efter nyckeln, eller rätta indraget.',
  ],
  [
    /Unexpected scalar at node end/,
    'Det står något efter att värdet är slut. Finns det citattecken inne i värdet, sätt hela värdet inom det andra slaget (" eller \').',
  ],
  [/same column|indent/i, INDENT],
  [
    /escape sequence/,
    'Ett omvänt snedstreck inom dubbla citattecken betyder något särskilt. Använd enkla citattecken i stället.',
  ],
  [/Unexpected , in flow/, 'Det står två komman efter varandra i listan. Ta bort det ena.'],
  [/multiple documents/, 'En rad med --- eller ... delar filen i två. Ta bort raden.'],
  [/call stack|RESOURCE/, 'Parenteserna ligger för djupt i varandra. Skriv om värdet enklare.'],
  [
    /comment|Comments/i,
    'Ett # efter ett värde behöver ett mellanslag före. Sätt värdet inom citattecken om # hör till texten.',
  ],
];

/** Spaces that look like a space and are none to YAML. */
const HARD_SPACE = /[\u00A0\u2000-\u200B\u202F\uFEFF]/u;

/** Lines that only lack, or have the wrong, space: the parser tells of what follows from it. */
const SPACING: readonly Explanation[] = [
  [
    new RegExp(`^\\s*${HARD_SPACE.source}|(?:^\\s*-|^[\\s-]*[^\\s:"'#]+:)${HARD_SPACE.source}`, 'u'),
    'Här står ett hårt mellanslag, som YAML inte räknar som ett mellanslag. Byt det mot ett vanligt mellanslag.',
  ],
  [
    /^[\s-]*[\p{L}\p{N}_-]+:(?!\/\/)[^\s:]/u,
    'Det saknas ett mellanslag efter kolonet. Skriv "nyckel: värde".',
  ],
  [/^\s*-[^\s-]/u, 'Det saknas ett mellanslag efter bindestrecket. Skriv "- värde".'],
];

/** What is wrong with the spaces of a line of YAML, in Swedish; undefined when nothing is. */
export const spacingFault = (line: string): string | undefined =>
  SPACING.find(([pattern]) => pattern.test(line))?.[1];

/** The first line of those the parser refused whose spaces are what is wrong, with where it begins. */
function misspaced(
  source: string,
  [from, to]: readonly [number, number],
): { readonly offset: number; readonly problem: string } | undefined {
  let offset = source.lastIndexOf('\n', from - 1) + 1;
  while (offset <= Math.max(from, to - 1) && offset < source.length) {
    const end = source.indexOf('\n', offset);
    const line = source.slice(offset, end < 0 ? source.length : end);
    const problem = spacingFault(line);
    if (problem !== undefined) return { offset: offset + line.length - line.trimStart().length, problem };
    offset += line.length + 1;
  }
  return undefined;
}

const UNKNOWN =
  'Raden går inte att läsa som YAML. Kontrollera kolon, indrag och citattecken här och på raden före.';

const explain = (message: string): string =>
  EXPLANATIONS.find(([pattern]) => pattern.test(message))?.[1] ?? UNKNOWN;

const INSTRUCTIONS: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'BAD_PROP_ORDER',
]);

/** What the parser says of a line it cannot take as a key. */
const ABOUT_KEYS: ReadonlySet<string> = new Set(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'BAD_INDENT']);

/**
 * The diagnostic for what the parser refused. A broken line often breaks the parser's view of the lines
 * below it, so only the first fault is told.
 */
export function yamlFaults(
  errors: readonly YAMLError[],
  source: string,
  placeOf: (offset: number) => Place,
): Diagnostic[] {
  const [first] = errors;
  if (first === undefined) return [];
  const { code, message, pos } = first;
  const place = placeOf(pos[0]);
  if (code === 'TAB_AS_INDENT') return [diagnostic('YML003', place)];
  if (INSTRUCTIONS.has(code)) return [diagnostic('YML004', place, { sign: source.charAt(pos[0]) })];
  const spacing = ABOUT_KEYS.has(code) ? misspaced(source, pos) : undefined;
  if (spacing !== undefined) {
    return [diagnostic('YML001', placeOf(spacing.offset), { problem: spacing.problem })];
  }
  return [diagnostic('YML001', place, { problem: explain(message) })];
}
