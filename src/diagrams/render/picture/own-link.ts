const PATH = /^\/(?!\/)[\w\-./~%!$'()*+,;=:@?&#]*$/;
const FRAGMENT = /^#[\w\-./:]+$/;

/**
 * The address if it leads within the site: a path from its root or a place on the page. Anything else
 * (other hosts, other schemes, backslashes that browsers read as slashes) gives undefined.
 */
export function ownLink(href: string | null): string | undefined {
  if (href === null) return undefined;
  return PATH.test(href) || FRAGMENT.test(href) ? href : undefined;
}
