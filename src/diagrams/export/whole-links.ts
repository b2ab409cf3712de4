/** Mermaid writes a hash in a link of a sequence so. */
const CODED_HASH = '#35;';

/** Lines with a link in the site, which is their second part. */
const LINKS: readonly RegExp[] = [
  /^( *click \w+ href ")([^"]+)(")$/gm,
  /^( *link \w+: [^@\n]* @ )(\S+)()$/gm,
  /^( *%% pil \d+: )(\S+)()$/gm,
];

/** Mermaid source with its links as full addresses. `home`: that of the page that the chart stands on. */
export function wholeLinks(source: string, home: string): string {
  const whole = (href: string): string => {
    const { href: address } = new URL(href.replace(CODED_HASH, '#'), home);
    return href.includes(CODED_HASH) ? address.replace('#', CODED_HASH) : address;
  };
  return LINKS.reduce(
    (lines, link) =>
      lines.replace(link, (_, before: string, href: string, after: string) => before + whole(href) + after),
    source,
  );
}
