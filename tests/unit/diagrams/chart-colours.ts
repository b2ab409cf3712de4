import { readFileSync } from 'node:fs';

/** How a page may be shown. */
export const THEMES = ['light', 'dark', 'print', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

const read = (name: string): string =>
  readFileSync(`src/styles/${name}.css`, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');
const TOKENS = read('tokens');
const DIAGRAM = read('diagram');
/** The stylesheets of what is drawn, without what only paper or a reader's own colours get. */
export const DRAWN = ['picture', 'sequence'].map((name) => read(name).split('@layer print {')[0]).join('\n');

type Declarations = ReadonlyMap<string, string>;

/** The custom properties of the first rule after a mark. */
function propertiesAfter(css: string, mark: string): Declarations {
  const from = css.indexOf(mark);
  if (from < 0) throw new Error(`no "${mark}"`);
  const open = css.indexOf('{', from + mark.length - 1);
  const rule = css.slice(open + 1, css.indexOf('}', open));
  return new Map(
    [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const after = (mark: string, css = DIAGRAM): Declarations => propertiesAfter(css, mark);
const TOKEN_VALUES = after(':root {', TOKENS);
const OWN = after('.diagram {');
/** What a theme sets for charts. */
export const CHANGED: Readonly<Record<Theme, Declarations>> = {
  light: OWN,
  dark: OWN,
  print: after('@media print { .diagram {'),
  forced: after('@media (forced-colors: active) { .diagram {'),
};

/** The names of all colours that charts have. */
export const COLOURS: readonly string[] = [...OWN.keys()].filter((name) => name.startsWith('--mm-'));

/** A colour as it is written for a theme, in the end: `#1a2b3c`, or a system colour. Paper is light. */
export function colourIn(theme: Theme, name: string): string {
  const value = CHANGED[theme].get(name) ?? OWN.get(name) ?? TOKEN_VALUES.get(name) ?? '';
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return colourIn(theme, other);
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return (theme === 'dark' ? dark : light) ?? value;
}

/** Relative luminance of `#rgb` or `#rrggbb`, as WCAG has it. */
function luminance(colour: string): number {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (digits === undefined) throw new Error(`"${colour}" is no colour`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two colours: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
