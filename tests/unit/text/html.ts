/** What a page's reader gets from HTML: the text, the elements, and whether every element is closed in order. */
export interface ReadHtml {
  readonly text: string;
  readonly elements: readonly { readonly name: string; readonly attributes: string }[];
  readonly isWellFormed: boolean;
}

const VOID = new Set(['hr', 'br']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9A-F]+)|([a-z]+));/gi,
    (whole, hex: string | undefined, name: string | undefined) =>
      hex === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(parseInt(hex, 16)),
  );

/** Reads HTML strictly: it must be as a serialiser writes it. */
export function readHtml(html: string): ReadHtml {
  const open: string[] = [];
  const elements: { name: string; attributes: string }[] = [];
  let text = '';
  let isWellFormed = true;
  let last = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g,
  )) {
    text += html.slice(last, index);
    last = index + tag.length;
    if (slash === '/') isWellFormed &&= open.pop() === name;
    else {
      elements.push({ name, attributes: decode(attributes) });
      if (!VOID.has(name)) open.push(name);
    }
  }
  text += html.slice(last);
  if (text.includes('<')) isWellFormed = false;
  return { text: decode(text), elements, isWellFormed: isWellFormed && open.length === 0 };
}

/** The values of one attribute, in order. */
export function attributeValues(html: ReadHtml, name: string): string[] {
  return html.elements.flatMap(({ attributes }) => {
    const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
    return value === undefined ? [] : [value];
  });
}
