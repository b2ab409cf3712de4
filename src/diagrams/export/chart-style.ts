import { layerRules, type CssRule } from './css-rules.ts';

/** What may be set on a shape in SVG without a style sheet; the rest of our CSS is for pages. */
const PROPERTIES = new Set([
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
]);

/** A look that a selector gives, with colours and lengths as SVG attributes write them. */
export interface ChartRule {
  readonly selector: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** How charts look in the light theme: the rules, weakest first, and colours for what is written beside them. */
export interface ChartStyle {
  readonly rules: readonly ChartRule[];
  readonly colour: (variable: string) => string;
}

/** The style sheets that decide it, as text. */
export interface StyleSheets {
  /** src/styles/tokens.css */
  readonly tokens: string;
  /** src/styles/diagram.css */
  readonly diagram: string;
  /** Those for the pictures themselves, in the order that pages take them in. */
  readonly pictures: readonly string[];
}

type Variables = ReadonlyMap<string, string>;

/** Slides and documents are white; a ground of another colour would stand out as a patch on them. */
const ON_WHITE: Variables = new Map([
  ['--mm-paper', '#fff'],
  ['--mm-frame', '#fff'],
]);

function variablesOf(rules: readonly CssRule[], selector: string): [string, string][] {
  return rules
    .filter((rule) => rule.selector === selector)
    .flatMap(({ declarations }) => [...declarations].filter(([name]) => name.startsWith('--')));
}

/** A value without variables, for the light theme. */
function resolve(value: string, variables: Variables): string {
  const known = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = variables.get(name);
    if (found === undefined) throw new Error(`Färgen ${name} finns inte i stilmallarna.`);
    return resolve(found, variables);
  });
  return known.replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1').replace(/(\d)px\b/g, '$1');
}

/** The shorthand says weight and size; the family is for pages. */
function longhands([name, value]: [string, string]): [string, string][] {
  if (name !== 'font') return [[name, value]];
  const [, weight, size] = /^(\d+)\s+([\d.]+px)/.exec(value) ?? [];
  return weight === undefined || size === undefined
    ? []
    : [
        ['font-weight', weight],
        ['font-size', size],
      ];
}

function chartRules({ selector, declarations }: CssRule, variables: Variables): ChartRule[] {
  const attributes = [...declarations]
    .flatMap(longhands)
    // What follows its line is drawn with its line: see arrowheads.
    .filter(([name, value]) => PROPERTIES.has(name) && value !== 'context-stroke')
    .map(([name, value]): [string, string] => [name, resolve(value, variables)]);
  // Each selector of a list has a weight of its own.
  return selector
    .split(/,(?![^(]*\))/)
    .map((one) => ({ selector: one.trim(), attributes: new Map(attributes) }));
}

/** How much a selector weighs: classes before elements. Ids do not occur. */
function weight(selector: string): number {
  const alike = selector.replace(/:is\(([^,)]*)[^)]*\)/g, '$1').replace(/:not\(([^)]*)\)/g, '$1');
  const classes = alike.match(/\.[\w-]+/g)?.length ?? 0;
  const elements = alike.match(/(?:^|[\s>+~])[a-z]+/g)?.length ?? 0;
  return classes * 100 + elements;
}

/**
 * Reads from the site's own style sheets how a chart looks in the light theme, on white.
 * @throws {Error} in Swedish, when a colour is used that no sheet sets.
 */
export function chartStyle(sheets: StyleSheets): ChartStyle {
  const variables: Variables = new Map([
    ...variablesOf(layerRules(sheets.tokens, 'tokens'), ':root'),
    ...variablesOf(layerRules(sheets.diagram, 'parts'), '.diagram'),
    ...ON_WHITE,
  ]);
  const rules = sheets.pictures
    .flatMap((sheet) => layerRules(sheet, 'parts'))
    .filter(({ selector }) => !/:(?:hover|focus|target)/.test(selector))
    .flatMap((rule) => chartRules(rule, variables))
    .filter(({ attributes }) => attributes.size > 0);
  return {
    // The sort is stable, so equal weight keeps the order of the sheet.
    rules: rules.toSorted((a, b) => weight(a.selector) - weight(b.selector)),
    colour: (variable) => resolve(`var(${variable})`, variables),
  };
}
