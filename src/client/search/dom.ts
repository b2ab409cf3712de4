type Child = Node | string | undefined;

/** Makes an element. Text is always text: nothing given here is read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Words of the reader's own, whichever way they are written, within quotation marks. */
export const quoted = (words: string): HTMLElement => {
  const own = element('bdi', {}, words);
  return element('span', {}, '”', own, '”');
};
