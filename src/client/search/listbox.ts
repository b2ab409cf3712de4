import type { Suggestion } from '../../search/response.ts';
import { element, quoted } from './dom.ts';
import type { Active } from './choosing.ts';

/** An option of the list: a name, or the search for the words as they stand. */
export interface Option {
  readonly node: HTMLElement;
  /** Where it leads; the search page's answer to the words where absent. */
  readonly url?: string;
}

/** The list of suggestions below a field. */
export interface Listbox {
  readonly root: HTMLElement;
  readonly show: (text: string, found: readonly Suggestion[]) => readonly Option[];
  readonly mark: (options: readonly Option[], active: Active) => void;
}

/** Makes a list of suggestions, hidden until there are some. */
export function makeListbox(id: string): Listbox {
  const root = element('div', {
    id,
    role: 'listbox',
    'aria-label': 'Förslag',
    class: 'suggestions',
    hidden: '',
  });
  const option = (at: number, ...children: (Node | string)[]): HTMLElement =>
    element(
      'div',
      { role: 'option', id: `${id}-${at}`, 'aria-selected': 'false', class: 'suggestion' },
      ...children,
    );
  return {
    root,
    show: (text, found) => {
      const names = found.map(({ label, kind, detail, url }, at): Option => {
        const facts = [kind, detail].filter((one) => one !== undefined && one !== '').join(' · ');
        const node = option(at, label, ' ', element('small', {}, facts));
        return { node, url };
      });
      const all = [...names, { node: option(names.length, 'Sök på ', quoted(text)) }];
      root.replaceChildren(...all.map(({ node }) => node));
      return all;
    },
    mark: (options, active) => {
      for (const [at, { node }] of options.entries()) {
        node.setAttribute('aria-selected', String(at === active));
        if (at === active) node.scrollIntoView({ block: 'nearest' });
      }
    },
  };
}
