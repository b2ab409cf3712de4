/**
 * All that a page loads for its search field, so every byte counts: it waits until a field has the focus and
 * then fetches what helps while typing. `/` moves to the field, unless something is being written or a key
 * is held down; not Shift, with which many keyboards write it.
 */
const help = (): void => {
  if (document.activeElement?.matches('[data-suggest]')) import('./combobox.ts').catch(() => undefined);
};

addEventListener('focusin', help);
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if ((target as Element).closest('input, select, textarea, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
help();
