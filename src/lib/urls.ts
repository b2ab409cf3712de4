/** The main menu, in order. */
export const MENU = [
  { text: 'Dokument', href: '/dokument/' },
  { text: 'Grupper', href: '/grupper/' },
  { text: 'Roller', href: '/roller/' },
  { text: 'Organisation', href: '/organisation/' },
  { text: 'Ordlista', href: '/ordlista/' },
] as const;

/** Address of a document, of a section in it, or of the words of a statement. */
export const documentUrl = (document: string, anchor?: string): string =>
  `/dokument/${document}/${anchor === undefined ? '' : `#${anchor}`}`;

/** The full address of a path on the site. */
export const absolute = (path: string, site: string): string => new URL(path, site).href;
