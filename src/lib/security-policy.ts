const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/**
 * The content security policy of a page: nothing but the site's own files, and nothing written into the
 * page itself. Astro's own policy lists hashes of inline code; the pages have none, so none are allowed.
 */
export const securityPolicy = (): string =>
  Object.entries(DIRECTIVES)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
