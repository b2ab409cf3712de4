/** What a link needs to know of a statement. */
interface Linkable {
  readonly id: string;
  readonly document: string;
  readonly slug: string;
}

/**
 * Finds the statement that a link means: `document#id`, its edition written or left out, and its organisation
 * left out where the link stands in a file of that organisation. Where several editions have the id, the last
 * given is meant.
 */
export function linkedStatements<S extends Linkable>(
  statements: readonly S[],
): (from: string, link: string) => S | undefined {
  const byLink = new Map(
    statements.flatMap((one) => [
      [`${one.document}#${one.slug}`, one],
      [one.id, one],
    ]),
  );
  return (from, link) => byLink.get(link) ?? byLink.get(`${from.split('/')[0] ?? ''}/${link}`);
}
