import { matches } from './selector.ts';
import { parseDeclarations, parseSheet, TEXT_PROPERTIES, type Declaration, type Rule } from './sheet.ts';

/** The computed style of an element, as far as it changes the box of a text. */
export interface TextStyle {
  readonly size: number;
  readonly weight: string;
  readonly anchor: string;
  readonly letterSpacing: string;
  readonly baseline: string;
  readonly hidden: boolean;
}

const INITIAL: TextStyle = {
  size: 16,
  weight: '400',
  anchor: 'start',
  letterSpacing: 'normal',
  baseline: 'auto',
  hidden: false,
};

const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };
const LENGTH = /^(-?[\d.]+(?:e[-+]?\d+)?)(px|em|rem|pt|%|ex)?$/i;

/** A CSS length in px; undefined when it is not one. */
export function toPixels(value: string, fontSize: number): number | undefined {
  const [, digits, unit = 'px'] = LENGTH.exec(value.trim()) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (unit === 'em') return number * fontSize;
  if (unit === '%') return (number / 100) * fontSize;
  if (unit === 'ex') return number * fontSize * 0.5;
  return number * (UNITS[unit] ?? 1);
}

function apply(style: TextStyle, parent: TextStyle, { property, value }: Declaration): TextStyle {
  const inherit = value === 'inherit';
  switch (property) {
    case 'font-size':
      return { ...style, size: inherit ? parent.size : (toPixels(value, parent.size) ?? style.size) };
    case 'font':
      return { ...style, size: Number(/([\d.]+)px/.exec(value)?.[1] ?? style.size) };
    case 'font-weight':
      return { ...style, weight: inherit ? parent.weight : value };
    case 'text-anchor':
      return { ...style, anchor: inherit ? parent.anchor : value };
    case 'letter-spacing':
      return { ...style, letterSpacing: inherit ? parent.letterSpacing : value };
    case 'dominant-baseline':
      return { ...style, baseline: inherit ? parent.baseline : value };
    case 'display':
      return { ...style, hidden: value === 'none' };
  }
}

function attributesOf(element: Element): Declaration[] {
  return TEXT_PROPERTIES.flatMap((property) => {
    const value = element.getAttribute(property);
    return value ? [{ property, value, important: false }] : [];
  });
}

const sheets = new Map<string, Rule[]>();

function rulesIn(text: string): Rule[] {
  const known = sheets.get(text);
  if (known !== undefined) return known;
  // Each chart brings a sheet of its own; only the latest is worth keeping.
  sheets.clear();
  const rules = parseSheet(text);
  sheets.set(text, rules);
  return rules;
}

/** Rules of every `<style>` directly in an `<svg>` around the element. */
function rulesFor(chain: readonly Element[]): Rule[] {
  const pictures = chain.filter((element) => element.nodeName.toLowerCase() === 'svg');
  const styles = pictures.flatMap((picture) =>
    [...picture.children].filter((child) => child.nodeName.toLowerCase() === 'style'),
  );
  return styles.flatMap((style) => rulesIn(style.textContent));
}

/** Declarations on one element in the order they win: attributes, rules, inline style, `!important`. */
function declaredOn(chain: readonly Element[], rules: readonly Rule[]): Declaration[] {
  const element = chain.at(-1);
  if (element === undefined) return [];
  const fromRules = rules
    .filter((rule) => matches(chain, rule.selector))
    .flatMap((rule) => rule.declarations);
  const inline = parseDeclarations(element.getAttribute('style') ?? '');
  const all = [...attributesOf(element), ...fromRules, ...inline];
  return [...all.filter(({ important }) => !important), ...all.filter(({ important }) => important)];
}

/** Looks up styles during one measurement; the tree must not change between its calls. */
export type StyleLookup = (element: Element) => TextStyle;

/** Starts a lookup that remembers each element it has been asked about. */
export function createStyleLookup(): StyleLookup {
  const known = new Map<Element, TextStyle>();
  let rules: readonly Rule[] | undefined;
  const chainOf = (element: Element): Element[] =>
    element.parentElement === null ? [element] : [...chainOf(element.parentElement), element];

  const lookUp: StyleLookup = (element) => {
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const chain = chainOf(element);
    rules ??= rulesFor(chain);
    const parent = element.parentElement === null ? INITIAL : lookUp(element.parentElement);
    let style: TextStyle = { ...parent, hidden: false };
    for (const declaration of declaredOn(chain, rules)) style = apply(style, parent, declaration);
    known.set(element, style);
    return style;
  };
  return lookUp;
}
