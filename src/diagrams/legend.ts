import type { Diagram } from './diagram.ts';

/** What the marks of a chart mean, for those that it uses: marks are never by colour alone. */
export function legendOf({ edges }: Diagram): string[] {
  return edges.some(({ draft }) => draft) ? ['Streckad linje: enligt utkast.'] : [];
}
