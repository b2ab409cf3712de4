import { nearMisses } from '../diagnostics/near-miss.ts';
import type { Statement } from '../graph/types.ts';

/** Every way that statements may be pointed at: by organisation, '' for those that hold everywhere. */
export type KnownLinks = ReadonlyMap<string, ReadonlySet<string>>;

/** Links to statements, by document or by edition; from its own organisation also without its name. */
export function knownLinks(statements: readonly Pick<Statement, 'id' | 'document' | 'slug'>[]): KnownLinks {
  const all = new Set<string>();
  const byOrganisation = new Map<string, Set<string>>([['', all]]);
  for (const { id, document, slug } of statements) {
    for (const link of [id, `${document}#${slug}`]) {
      all.add(link);
      const slash = link.indexOf('/');
      const own = byOrganisation.get(link.slice(0, slash)) ?? new Set();
      byOrganisation.set(link.slice(0, slash), own.add(link.slice(slash + 1)));
    }
  }
  return byOrganisation;
}

/** Links that may be written in the files of an organisation. */
export const linksFrom = (links: KnownLinks, organisation: string): readonly string[] =>
  ['', organisation].flatMap((key) => [...(links.get(key) ?? [])]);

/** Links near one that leads nowhere: of its document where that is known, or else those most like it. */
export function nearLinks(written: string, known: readonly string[]): readonly string[] {
  const document = written.slice(0, written.indexOf('#') + 1);
  const beside = known.filter((link) => document !== '' && link.startsWith(document));
  if (beside.length === 0) return known;
  // The name of the document would make every one of its statements look alike.
  const anchors = beside.map((link) => link.slice(document.length));
  return nearMisses(written.slice(document.length), anchors).map((anchor) => `${document}${anchor}`);
}
