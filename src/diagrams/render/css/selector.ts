/** A condition on one attribute: `[name]`, `[name="value"]`, `[name^="value"]` and so on. */
interface AttributeTest {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

/** Conditions on one element, such as `g.node[data-x]`. */
interface Compound {
  readonly tag: string | undefined;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
}

/** A whole selector: conditions from the outermost element in, each with how it relates to the one before. */
export interface Selector {
  readonly steps: readonly { readonly combinator: ' ' | '>'; readonly compound: Compound }[];
  readonly specificity: number;
}

const TOKEN = /[#.]?[\w-]+|\*|\[[^\]]*\]|:[^\s]*|[+~]/g;
const ATTRIBUTE = /^\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*["']?([^"']*)["']?\s*)?\]$/;

function parseCompound(text: string): Compound | undefined {
  const ids: string[] = [];
  const classes: string[] = [];
  const attributes: AttributeTest[] = [];
  let tag: string | undefined;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('#')) ids.push(token.slice(1));
    else if (token.startsWith('.')) classes.push(token.slice(1));
    else if (token.startsWith('[')) {
      const [, name, operator = '', value = ''] = ATTRIBUTE.exec(token) ?? [];
      if (name === undefined) return undefined;
      attributes.push({ name, operator, value });
    } else if (/^[:+~]/.test(token)) return undefined;
    else if (token !== '*') tag = token.toLowerCase();
  }
  return { tag, ids, classes, attributes };
}

const weightOf = ({ tag, ids, classes, attributes }: Compound): number =>
  ids.length * 100 + (classes.length + attributes.length) * 10 + (tag === undefined ? 0 : 1);

/**
 * Reads a selector of tags, ids, classes, attributes, descendants and children. Anything else
 * (pseudo-classes, siblings) gives undefined: Mermaid sets no text size with those.
 */
export function parseSelector(text: string): Selector | undefined {
  const steps: { combinator: ' ' | '>'; compound: Compound }[] = [];
  let combinator: ' ' | '>' = ' ';
  for (const part of text
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/)) {
    if (part === '>') {
      combinator = '>';
      continue;
    }
    const compound = parseCompound(part);
    if (compound === undefined) return undefined;
    steps.push({ combinator, compound });
    combinator = ' ';
  }
  return { steps, specificity: steps.reduce((sum, step) => sum + weightOf(step.compound), 0) };
}

function passes(element: Element, { name, operator, value }: AttributeTest): boolean {
  const own = element.getAttribute(name);
  if (own === null) return false;
  switch (operator) {
    case '':
      return true;
    case '=':
      return own === value;
    case '^=':
      return own.startsWith(value);
    case '$=':
      return own.endsWith(value);
    case '*=':
      return own.includes(value);
    case '~=':
      return own.split(/\s+/).includes(value);
    default:
      return own === value || own.startsWith(`${value}-`);
  }
}

function matchesCompound(element: Element, compound: Compound): boolean {
  if (compound.tag !== undefined && element.nodeName.toLowerCase() !== compound.tag) return false;
  if (compound.ids.some((id) => element.getAttribute('id') !== id)) return false;
  if (compound.classes.length > 0) {
    const own = (element.getAttribute('class') ?? '').split(/\s+/);
    if (!compound.classes.every((name) => own.includes(name))) return false;
  }
  return compound.attributes.every((test) => passes(element, test));
}

/** Whether an element, given with its ancestors from the outermost in, is what a selector means. */
export function matches(chain: readonly Element[], { steps }: Selector): boolean {
  const matchUpTo = (elements: number, step: number): boolean => {
    const element = chain[elements];
    const wanted = steps[step];
    if (element === undefined || wanted === undefined) return false;
    if (!matchesCompound(element, wanted.compound)) return false;
    if (step === 0) return true;
    if (wanted.combinator === '>') return matchUpTo(elements - 1, step - 1);
    for (let outer = elements - 1; outer >= 0; outer--) if (matchUpTo(outer, step - 1)) return true;
    return false;
  };
  return matchUpTo(chain.length - 1, steps.length - 1);
}
