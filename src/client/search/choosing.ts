/** Where the reader stands in a list of options: at one of them, or at none, in the field itself. */
export type Active = number | undefined;

/**
 * Where a key leads in a list, as comboboxes have it: the arrows go round by way of the field.
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
    default:
      return undefined;
  }
}

/** Whether a key moves within the words of a field, and so takes the reader there from the list. */
export const movesInText = (key: string): boolean => ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key);
