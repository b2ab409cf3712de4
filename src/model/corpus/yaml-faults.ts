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
  return [diagnostic('YML001', place, { problem: explain(message) })];
}
