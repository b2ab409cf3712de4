import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { safeHref } from '../text/decorations.ts';
import type { TextLink } from '../text/types.ts';
import { placeInText, type Rule, type RuleInput } from './input.ts';

/** Whether an address on the own page leads somewhere: to a section, a sentence or a statement. */
function isOnPage({ expansions }: RuleInput, edition: EditionEntry, id: string): boolean {
  if (id === '') return true;
  const { sections } = edition.text;
  if (sections.some((section) => section.id === id || section.units.some((unit) => unit.id === id)))
    return true;
  return expansions.get(edition.id)?.statements.some((statement) => statement.id === id) ?? false;
}

/** Whether an address within the site can be that of a page; those of other than authored things are not judged. */
function isPage({ corpus, skipped }: RuleInput, path: string): boolean {
  const [kind = '', ...rest] = path.split('/').filter((step) => step !== '');
  const [first = '', second = '', role] = rest;
  const id = rest.slice(0, 2).join('/');
  const isKnown = (folder: string, there: boolean): boolean =>
    there || [...skipped].some((one) => one === `${folder}/${id}` || one.startsWith(`${folder}/${id}@`));
  switch (kind) {
    case 'dokument':
      if (rest.length < 2 || first === 'urval') return true;
      return isKnown(
        'documents',
        [...corpus.editions.values()].some(
          ({ document, organisation, data }) =>
            document === id || (organisation === first && data.formerSlugs?.includes(second) === true),
        ),
      );
    case 'grupper':
      if (rest.length < 2 || first === 'a-o') return true;
      return isKnown('groups', corpus.groups.has(id)) && (role === undefined || corpus.roles.has(role));
    case 'organisation':
      return first === '' || skipped.has(`organisations/${first}`) || corpus.organisations.has(first);
    case 'roller':
      return first === '' || skipped.has(`roles/${first}`) || corpus.roles.has(first);
    default:
      return true;
  }
}

function judge(input: RuleInput, edition: EditionEntry, link: TextLink): Diagnostic[] {
  const place = placeInText(edition, link.position);
  const { type, words } = link;
  const href = link.href === undefined ? undefined : safeHref(link.href);
  if (href === undefined) return [diagnostic('TXT007', place, { type, words })];
  const leads = href.startsWith('#')
    ? isOnPage(input, edition, href.slice(1))
    : !href.startsWith('/') || isPage(input, href.replace(/[?#].*$/, ''));
  return leads ? [] : [diagnostic('TXT008', place, { words, href })];
}

/** Images and links that are not shown, and links within the site that lead nowhere. */
export const textLinks: Rule = (input) =>
  [...input.corpus.editions.values()].flatMap((edition) =>
    (edition.text.links ?? []).flatMap((link) => judge(input, edition, link)),
  );
