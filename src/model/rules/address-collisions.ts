import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';

/** Two things never share an id or an address. */
export const addressCollisions: Rule = ({ corpus }) => {
  const documents = new Map([...corpus.editions.values()].map((edition) => [edition.document, edition.file]));

  // `<organisation>/<id>` is read both as a group and as an office, so it may only be one of them.
  const offices = [...corpus.groups.values()].flatMap(({ id, file }) => {
    const role = corpus.roles.get(id.slice(id.indexOf('/') + 1));
    if (role === undefined) return [];
    const details = { id, other: `tjänsten som rollen ${role.file} ger organisationen` };
    return [diagnostic('IDN002', { file, ...START }, details)];
  });
  const references = [...corpus.references.values()].flatMap(({ id, file }) => {
    const other = documents.get(id);
    return other === undefined ? [] : [diagnostic('IDN002', { file, ...START }, { id, other })];
  });
  const former = new Map<string, string>();
  const slugs = [...corpus.editions.values()].flatMap(({ organisation, document, file, data }) =>
    (data.formerSlugs ?? []).flatMap((slug, index) => {
      const id = `${organisation}/${slug}`;
      const claimed = former.get(id);
      former.set(id, document);
      const other = documents.get(id) ?? (claimed === document ? undefined : claimed);
      if (other === undefined) return [];
      return [diagnostic('IDN002', placeIn(corpus, file, ['formerSlugs', index]), { id: slug, other })];
    }),
  );
  return [...offices, ...references, ...slugs];
};
