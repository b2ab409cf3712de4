/**
 * All that a page loads for its search field: it waits until a field has the focus and then fetches what
 * helps while typing. `/` moves to the field, unless something is being written or a key is held down.
 */
const FIELD = 'input[type=search][name=q]';

const help = (field: EventTarget | null): void => {
  if (field instanceof HTMLInputElement && field.matches('[data-suggest]'))
    import('./combobox.ts').then(({ startCombobox }) => startCombobox(field)).catch(() => undefined);
};

addEventListener('focusin', ({ target }) => help(target));
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
  if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>(FIELD);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
help(document.activeElement);
