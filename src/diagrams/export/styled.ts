import type { ChartStyle } from './chart-style.ts';

/** The look of each element of a chart, as attributes. */
export interface Styled {
  /** What is set on the element itself. */
  readonly own: (element: Element) => ReadonlyMap<string, string>;
  /** What holds for it, from itself or from what it stands in. */
  readonly inherited: (element: Element, name: string) => string | undefined;
}

/** Works out what the rules give the elements of a chart. Attributes in the markup weigh less than rules. */
export function styledBy(style: ChartStyle, svg: Element): Styled {
  const given = new Map<Element, Map<string, string>>();
  const within = [svg, ...svg.querySelectorAll('*')];
  for (const { selector, attributes } of style.rules) {
    for (const element of within.filter((one) => one.matches(selector))) {
      const known = given.get(element) ?? new Map<string, string>();
      for (const [name, value] of attributes) known.set(name, value);
      given.set(element, known);
    }
  }
  const none: ReadonlyMap<string, string> = new Map();
  const own = (element: Element) => given.get(element) ?? none;
  return {
    own,
    inherited(element, name) {
      for (let at: Element | null = element; at !== null; at = at === svg ? null : at.parentElement) {
        const value = own(at).get(name) ?? at.getAttribute(name);
        if (value !== null) return value;
      }
      return undefined;
    },
  };
}
