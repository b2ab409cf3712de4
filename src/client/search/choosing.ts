/** Where the reader stands in a list of options: at one of them, or at none, in the field itself. */
export type Active = number | undefined;

/**
 * Where a key leads in a list, as comboboxes have it: the arrows go round by way of the field, Home and End
 * move in the list only for a reader who is there.
 * @returns undefined for a key that is not the list's
 */
export function moved(key: string, active: Active, count: number): { readonly active: Active } | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return { active: active === undefined ? 0 : active === last ? undefined : active + 1 };
    case 'ArrowUp':
      return { active: active === undefined ? last : active === 0 ? undefined : active - 1 };
    case 'Home':
      return active === undefined ? undefined : { active: 0 };
    case 'End':
      return active === undefined ? undefined : { active: last };
    default:
      return undefined;
  }
}
