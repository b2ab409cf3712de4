/** The main menu, in order. */
export const MENU = [
  { text: 'Dokument', href: '/dokument/' },
  { text: 'Grupper', href: '/grupper/' },
  { text: 'Roller', href: '/roller/' },
  { text: 'Organisation', href: '/organisation/' },
  { text: 'Vem gör vad', href: '/skyldigheter/' },
  { text: 'Ordlista', href: '/ordlista/' },
  { text: 'Ny i uppdraget', href: '/ny-i-uppdraget/' },
] as const;

/** What is worked out from the statements of all documents; in the menu all of it is "Vem gör vad". */
export const COMPUTED = [
  { text: 'Skyldigheter', href: '/skyldigheter/' },
  { text: 'Beslutsvägar', href: '/beslutsvagar/' },
  { text: 'Jämför', href: '/jamfor/' },
  { text: 'Årshjul', href: '/arshjul/' },
  { text: 'Öppna data', href: '/data/' },
] as const;

/** How a link of a menu stands to the current page, for `aria-current`. */
export function currentMark(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  const [first] = COMPUTED;
  const under = href === first.href ? COMPUTED.map((one) => one.href) : [href];
  return under.some((one) => path.startsWith(one)) ? 'true' : undefined;
}

/** The full address of a path on the site. */
export const absolute = (path: string, site: string): string => new URL(path, site).href;
