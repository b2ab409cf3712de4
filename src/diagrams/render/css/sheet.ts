import { parseSelector, type Selector } from './selector.ts';

/** Properties that change the box of a text. Everything else in a stylesheet is skipped. */
export const TEXT_PROPERTIES = [
  'font-size',
  'font-weight',
  'text-anchor',
  'letter-spacing',
  'dominant-baseline',
  'display',
] as const;

type TextProperty = (typeof TEXT_PROPERTIES)[number];

/** A property with its value as written. `font` is only read for its size. */
export interface Declaration {
  readonly property: TextProperty | 'font';
  readonly value: string;
  readonly important: boolean;
}

/** A rule with one selector. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

const KNOWN: ReadonlySet<string> = new Set([...TEXT_PROPERTIES, 'font']);
const IMPORTANT = /\s*!important\s*$/;
const isKnown = (name: string): name is Declaration['property'] => KNOWN.has(name);

/** The declarations of a rule body or a `style` attribute that change the box of a text. */
export function parseDeclarations(text: string): Declaration[] {
  return text.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    const property = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!isKnown(property)) return [];
    const value = part.slice(colon + 1).trim();
    return [{ property, value: value.replace(IMPORTANT, ''), important: IMPORTANT.test(value) }];
  });
}

/** Blocks of plain rules; at-rules are left out, since none of Mermaid's change text. */
function* blocksOf(css: string): Generator<{ selectors: string; body: string }> {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[\w-]+[^{;]*(?:\{(?:[^{}]*\{[^}]*\})*[^}]*\}|;)/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    yield { selectors, body };
}

/** The rules of a stylesheet that change the box of a text, weakest first. */
export function parseSheet(css: string): Rule[] {
  const rules: Rule[] = [];
  for (const { selectors, body } of blocksOf(css)) {
    const declarations = parseDeclarations(body);
    if (declarations.length === 0) continue;
    for (const text of selectors.split(',')) {
      const selector = parseSelector(text);
      if (selector !== undefined) rules.push({ selector, declarations });
    }
  }
  // The sort is stable, so equal specificity keeps the order of the sheet.
  return rules.sort((a, b) => a.selector.specificity - b.selector.specificity);
}
