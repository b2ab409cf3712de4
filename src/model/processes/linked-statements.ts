/** What a link needs to know of a statement. */
interface Linkable {
  readonly id: string;
  readonly document: string;
  readonly anchor: string;
}

/**
 * Finds the statement that a step of a process means: `document#id`, the edition and the process' own
 * organisation written or left out. Where several editions have the id, the last given is meant.
 */
export function linkedStatements<S extends Linkable>(
  statements: readonly S[],
): (process: string, link: string) => S | undefined {
  const byLink = new Map(
    statements.flatMap((one) => [
      [`${one.document}#${one.anchor}`, one],
      [one.id, one],
    ]),
  );
  return (process, link) => byLink.get(link) ?? byLink.get(`${process.split('/')[0] ?? ''}/${link}`);
}
