import type { EntityDocuments } from '../model/views/document-item.ts';
import type { GroupView } from '../model/views/group-view.ts';
import type { PostView } from '../model/views/post-view.ts';

interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** What a page tells its layout, and what stands at its top. */
export interface Head {
  readonly base: {
    readonly title: string;
    readonly description: string;
    readonly crumbs: readonly Crumb[];
    readonly here: string;
    readonly updated?: string;
    readonly responsible?: string;
    readonly noindex: boolean;
  };
  readonly page: { readonly title: string; readonly kicker: string; readonly lede: string | undefined };
}

const withAbbreviation = (name: string, abbreviation: string | undefined): string =>
  abbreviation === undefined || name.includes(`(${abbreviation})`) ? name : `${name} (${abbreviation})`;

const joined = (parts: readonly (string | undefined)[], divider: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(divider);

/** The one publisher whose texts give the mandate answers for what they say. */
function responsibleFor({ about }: EntityDocuments): { readonly responsible?: string } {
  const [publisher, ...others] = new Set(about.map((one) => one.publisher));
  return publisher === undefined || others.length > 0 ? {} : { responsible: publisher };
}

const GROUPS: Crumb = { text: 'Grupper', href: '/grupper/' };

/** Head of a group's page. Its title names the organisation: the same name exists in several. */
export function groupHead({ identity, documents, updated, draft }: GroupView): Head {
  const { name, abbreviation, organisation, form, level, standsFor } = identity;
  const title = withAbbreviation(name, abbreviation);
  const about = documents.about.length + documents.mentioning.length;
  const lede = standsFor === undefined ? undefined : `Sidan gäller ${standsFor}.`;
  const which = documents.notInForce.length === 0 ? 'här' : 'som gäller i dag';
  const none = about === 0 ? `Inget dokument ${which} säger något om gruppen.` : undefined;
  const place = joined([title, organisation?.name], ', ');
  return {
    base: {
      title: place,
      description: `${place}: uppdrag, roller, möten, rapportering och samband enligt styrdokumenten.`,
      crumbs: [GROUPS, ...(organisation ? [{ text: organisation.name, href: organisation.url }] : [])],
      here: name,
      ...(updated !== undefined && { updated }),
      ...responsibleFor(documents),
      noindex: draft,
    },
    page: { title, kicker: joined([form, organisation?.name, level], ' · '), lede: lede ?? none },
  };
}

/** Head of a post's or an office's page. */
export function postHead({ role, group, organisation, updated, draft, documents }: PostView): Head {
  const body = group ? withAbbreviation(group.name, group.abbreviation) : organisation?.name;
  const title = joined([role.name, body], ' i ');
  const where = group && organisation ? `, ${organisation.name}` : '';
  const region = organisation ? [{ text: organisation.name, href: organisation.url }] : [];
  const above = group ? [GROUPS, ...region, { text: group.name, href: group.url }] : [];
  const office = organisation
    ? [
        { text: 'Organisation', href: '/organisation/' },
        { text: organisation.name, href: organisation.url },
      ]
    : [];
  return {
    base: {
      title: `${title}${where}`,
      description: `${title}${where}: vad rollen innebär, vem som utser, stöd, möten och rapportering.`,
      crumbs: group ? above : office,
      here: role.name,
      ...(updated !== undefined && { updated }),
      ...responsibleFor(documents),
      noindex: draft,
    },
    page: {
      title,
      kicker: joined([group ? 'Ny i uppdraget' : 'Roll i organisationen', organisation?.name], ' · '),
      lede: group
        ? 'Vad du gör, vem som utser dig och hur gruppen arbetar, med en länk till varje ord i dokumenten.'
        : 'Vad dokumenten säger om rollen, med en länk till orden.',
    },
  };
}
