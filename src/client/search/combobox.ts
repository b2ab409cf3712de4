import styles from '../../styles/search-suggestions.css?url';
import type { SearchEngine } from '../../search/response.ts';
import { type Active, moved, movesInText } from './choosing.ts';
import { connectSearch } from './connect.ts';
import { element } from './dom.ts';
import { makeListbox, type Option } from './listbox.ts';
import { cutQuery } from './state.ts';
import { turns } from './turns.ts';
import { suggestionLine } from './words.ts';

const PAUSE_MS = 120;
/** Long enough for a reader who types on not to be talked over. */
const ANNOUNCE_MS = 900;
const MOST = 7;
/** Letters before there is anything to suggest. */
const LEAST = 2;

const started = new WeakSet<HTMLInputElement>();
let engine: SearchEngine | undefined;

/** Names for what is typed; none where search does not work, since the form still does. */
async function suggested(text: string): Promise<Awaited<ReturnType<SearchEngine['suggest']>>> {
  try {
    engine ??= connectSearch(new URL('/', location.href).href);
    return await engine.suggest(text, MOST);
  } catch {
    engine = undefined;
    return [];
  }
}

/** The looks of the list, fetched with it: a page that is only read does without. */
const styled = new Promise<void>((resolve) => {
  const link = element('link', { rel: 'stylesheet', href: styles });
  for (const event of ['load', 'error']) link.addEventListener(event, () => resolve());
  document.head.append(link);
});

/** Makes a search field a combobox that suggests names while the reader types. Does so once a field. */
function startCombobox(input: HTMLInputElement): void {
  const { form } = input;
  if (!form || started.has(input)) return;
  started.add(input);
  const list = makeListbox(`${input.id}-forslag`);
  const status = element('div', { role: 'status', class: 'hidden' });
  const next = turns();
  let options: readonly Option[] = [];
  let active: Active;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let announce: ReturnType<typeof setTimeout> | undefined;

  const point = (to: Active): void => {
    active = to;
    list.mark(options, active);
    const node = active === undefined ? undefined : options[active]?.node;
    if (node) input.setAttribute('aria-activedescendant', node.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const close = (): void => {
    next();
    clearTimeout(pause);
    clearTimeout(announce);
    point(undefined);
    options = [];
    list.root.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  };

  const open = async (): Promise<void> => {
    const text = cutQuery(input.value);
    if (text.length < LEAST) {
      close();
      return;
    }
    const isLast = next();
    const [found] = await Promise.all([suggested(text), styled]);
    if (!isLast() || document.activeElement !== input) return;
    options = list.show(text, found);
    point(undefined);
    list.root.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    clearTimeout(announce);
    announce = setTimeout(() => (status.textContent = suggestionLine(found.length)), ANNOUNCE_MS);
  };

  const choose = ({ url }: Option): void => {
    close();
    if (url === undefined) form.requestSubmit();
    else location.assign(url);
  };

  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const chosen = active === undefined ? undefined : options[active];
    const move = moved(key, active, options.length);
    if (move && !event.altKey) {
      // The list that the reader has gone into stays as it is, whatever is still on its way.
      next();
      clearTimeout(pause);
      point(move.active);
    } else if (key === 'ArrowDown' && options.length === 0) void open();
    else if (key === 'Enter' && chosen) choose(chosen);
    else if (key === 'Escape' && options.length > 0) close();
    else if (key === 'Escape') input.value = '';
    else {
      if (movesInText(key)) point(undefined);
      return;
    }
    event.preventDefault();
  };

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.root.id,
  })) {
    input.setAttribute(name, value);
  }
  form.after(list.root, status);
  input.addEventListener('keydown', press);
  input.addEventListener('blur', close);
  input.addEventListener('input', (event) => {
    clearTimeout(pause);
    if (event.isComposing) return;
    pause = setTimeout(() => void open(), PAUSE_MS);
  });
  input.addEventListener('compositionend', () => void open());
  form.addEventListener('submit', close);
  // The field keeps the focus, so that a press in the list does not close it before it counts.
  list.root.addEventListener('pointerdown', (event) => event.preventDefault());
  list.root.addEventListener('mousedown', (event) => event.preventDefault());
  list.root.addEventListener('click', ({ target }) => {
    const option = options.find(({ node }) => target instanceof Node && node.contains(target));
    if (option) choose(option);
  });
  if (input.value !== '' && document.activeElement === input) void open();
}

/** Helps the field that has the focus, where it wants help. */
function help(): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.matches('[data-suggest]')) startCombobox(field);
}

addEventListener('focusin', help);
help();
