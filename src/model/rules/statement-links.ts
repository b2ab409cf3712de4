import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { SaysSectionData } from '../schema/statement.ts';
import type { KeyPath } from '../statements/problems.ts';
import { placeIn, type Rule, type RuleInput } from './input.ts';

/** Every way a statement may be pointed at: by document or by edition, from its organisation also without its name. */
function knownLinks({ expansions }: RuleInput): Map<string, Set<string>> {
  const byOrganisation = new Map<string, Set<string>>();
  const all = new Set<string>();
  byOrganisation.set('', all);
  for (const { statements } of expansions.values()) {
    for (const { id, document, anchor } of statements) {
      const links = [id, `${document}#${anchor}`];
      for (const link of links) {
        all.add(link);
        const slash = link.indexOf('/');
        const organisation = link.slice(0, slash);
        const own = byOrganisation.get(organisation) ?? new Set();
        byOrganisation.set(organisation, own.add(link.slice(slash + 1)));
      }
    }
  }
  return byOrganisation;
}

/** Statements that steps, exceptions, overrides and `applies` point at must exist. */
export const statementLinks: Rule = (input) => {
  const { corpus, skipped } = input;
  const links = knownLinks(input);

  const check = (
    file: string,
    organisation: string,
    document: string,
    id: string,
    path: KeyPath,
  ): Diagnostic[] => {
    const full = id.startsWith('#') || !id.includes('#') ? `${document}#${id.replace(/^#/, '')}` : id;
    const scopes = [links.get(''), links.get(organisation)].filter((scope) => scope !== undefined);
    if (scopes.some((scope) => scope.has(full))) return [];
    const target = full.split('#')[0] ?? '';
    const unread = [...skipped].some((one) => one.includes(`/${target}@`) || one.endsWith(`/${target}`));
    if (unread) return [];
    const isLocal = full !== id && document !== '';
    const own = `${document}#`;
    const known = scopes.flatMap((scope) => [...scope]);
    const near = isLocal
      ? known.filter((one) => one.startsWith(own)).map((one) => one.slice(own.length))
      : known;
    return [diagnostic('REF008', placeIn(corpus, file, path), { id, known: near, isLocal })];
  };

  const ofProcesses = [...corpus.processes.values()].flatMap(({ id: process, file, data }) =>
    data.steps.flatMap(({ says }, index) =>
      [says].flat().flatMap((id, at) => {
        const path = ['steps', index, 'says', ...(Array.isArray(says) ? [at] : [])];
        return check(file, process.split('/')[0] ?? '', '', id, path);
      }),
    ),
  );
  const ofStatements = [...corpus.editions.values()].flatMap(({ says, organisation, document }) => {
    if (says === undefined) return [];
    const { about: _about, actor: _actor, ...sections } = says.data;
    return Object.entries(sections as Record<string, SaysSectionData>).flatMap(([section, data]) =>
      (data.says ?? []).flatMap((one, index) => {
        const path = [section, 'says', index];
        const applies = Array.isArray(one.applies) ? one.applies : [];
        return [
          ...applies.flatMap((id, at) =>
            check(says.file, organisation, document, id, [...path, 'applies', at]),
          ),
          ...[one.overrides ?? []]
            .flat()
            .flatMap((id) => check(says.file, organisation, document, id, [...path, 'overrides'])),
          ...[one['exception-to'] ?? []]
            .flat()
            .flatMap((id) => check(says.file, organisation, document, id, [...path, 'exception-to'])),
        ];
      }),
    );
  });
  return [...ofProcesses, ...ofStatements];
};
