/** The shape of one path segment of an id: lower-case ASCII letters, digits and single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ß: 'ss', đ: 'd', ł: 'l' };

/** Lower case without diacritics: "Öns län" and "ons lan" fold to the same. For comparing, not for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøßđł]/g, (letter) => FOLDED[letter] ?? letter);
}

/** The slug of a name: "Hälso- och sjukvård" becomes `halso-och-sjukvard`. Empty when nothing usable is left. */
export function slugify(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
