import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { shownEditions } from '../graph/build.ts';
import type { SaysSectionData } from '../schema/statement.ts';
import type { KeyPath } from '../statements/problems.ts';
import { placeIn, type Rule, type RuleInput } from './input.ts';
import { knownLinks, linksFrom, nearLinks } from './known-links.ts';

/** A link to a statement, and where it is written. */
interface Written {
  readonly file: string;
  readonly organisation: string;
  /** Of the text that the link stands in; '' in a process. */
  readonly document: string;
  readonly link: string;
  readonly path: KeyPath;
  /** What an edition that is not shown points at concerns no page. */
  readonly isShown: boolean;
}

function sectionsOf({ says }: EditionEntry): readonly (readonly [string, SaysSectionData])[] {
  if (says === undefined) return [];
  const { about: _about, actor: _actor, ...sections } = says.data;
  return Object.entries(sections as Record<string, SaysSectionData>);
}

function ofProcesses({ corpus }: RuleInput): Written[] {
  return [...corpus.processes.values()].flatMap(({ id, file, data }) =>
    data.steps.flatMap(({ says }, index) =>
      [says].flat().map((link, at): Written => {
        const path = ['steps', index, 'says', ...(Array.isArray(says) ? [at] : [])];
        return { file, organisation: id.split('/')[0] ?? '', document: '', link, path, isShown: true };
      }),
    ),
  );
}

function ofStatements({ corpus }: RuleInput, shown: ReadonlySet<string>): Written[] {
  return [...corpus.editions.values()].flatMap((edition) => {
    const { id, says, organisation, document } = edition;
    const from = { file: says?.file ?? '', organisation, document, isShown: shown.has(id) };
    return sectionsOf(edition).flatMap(([section, data]) =>
      (data.says ?? []).flatMap((one, index): Written[] => {
        const path = [section, 'says', index];
        const applies = Array.isArray(one.applies) ? one.applies : [];
        return [
          ...applies.map((link, at) => ({ ...from, link, path: [...path, 'applies', at] })),
          ...(['overrides', 'exception-to', 'equivalent'] as const).flatMap((key) => {
            const link = one[key];
            return link === undefined ? [] : [{ ...from, link, path: [...path, key] }];
          }),
        ];
      }),
    );
  });
}

/** The statement is written in its file, but a fault of its own, told there, keeps it from being read. */
function isUnread({ corpus, skipped }: RuleInput, organisation: string, link: string): boolean {
  const [target = '', anchor = ''] = link.split('#');
  if ([...skipped].some((one) => one.includes(`/${target}@`) || one.endsWith(`/${target}`))) return true;
  const targets = [target, `${organisation}/${target}`];
  return [...corpus.editions.values()].some(
    (edition) =>
      (targets.includes(edition.document) || targets.includes(edition.id)) &&
      sectionsOf(edition).some(([, { says = [] }]) => says.some(({ id }) => id === anchor)),
  );
}

/** Statements that steps, exceptions, overrides and `applies` point at must exist, in an edition that is shown. */
export const statementLinks: Rule = (input) => {
  const { corpus, expansions, asOf } = input;
  const shown = new Set([...shownEditions(corpus, asOf).values()].map(({ id }) => id));
  const statements = [...expansions.values()].flatMap((expansion) => expansion.statements);
  const all = knownLinks(statements);
  const current = knownLinks(statements.filter(({ edition }) => shown.has(edition)));

  return [...ofProcesses(input), ...ofStatements(input, shown)].flatMap((written): Diagnostic[] => {
    const { file, organisation, document, link, path, isShown } = written;
    const isLocal = document !== '' && (link.startsWith('#') || !link.includes('#'));
    const whole = isLocal ? `${document}#${link.replace(/^#/, '')}` : link;
    const known = linksFrom(all, organisation);
    if (known.includes(whole)) {
      if (!isShown || linksFrom(current, organisation).includes(whole)) return [];
      return [diagnostic('REF013', placeIn(corpus, file, path), { id: link })];
    }
    if (isUnread(input, organisation, whole)) return [];
    const near = nearLinks(whole, known).map((one) => (isLocal ? one.slice(document.length + 1) : one));
    return [diagnostic('REF008', placeIn(corpus, file, path), { id: link, known: near, isLocal })];
  });
};
