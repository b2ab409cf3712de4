/** The main menu, in order. */
export const MENU = [
  { text: 'Dokument', href: '/dokument/' },
  { text: 'Grupper', href: '/grupper/' },
  { text: 'Roller', href: '/roller/' },
  { text: 'Organisation', href: '/organisation/' },
  { text: 'Ordlista', href: '/ordlista/' },
  { text: 'Ny i uppdraget', href: '/ny-i-uppdraget/' },
] as const;

/** What is worked out from the statements of all documents. */
export const COMPUTED = [{ text: 'Beslutsvägar', href: '/beslutsvagar/' }] as const;

/** The full address of a path on the site. */
export const absolute = (path: string, site: string): string => new URL(path, site).href;
