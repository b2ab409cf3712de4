import type { OrganisationView } from './organisation-view.ts';

/** A way to a part of the same page. */
export interface PartLink {
  readonly text: string;
  readonly href: string;
}

/** The parts that an organisation's page has, in the order it shows them. */
export function organisationToc(view: OrganisationView): readonly PartLink[] {
  const parts: readonly (readonly [id: string, text: string, count: number])[] = [
    ['organisationsschema', 'Organisationsschema', view.charts.length],
    ['grupper', 'Grupper och enheter', view.groups],
    ['roller', 'Roller', view.offices.length],
    ['dokument', 'Dokument', view.documents.length],
    ['uppdrag', 'Uppdrag', view.duties.length],
    ['samband', 'Samband', view.ties.length],
  ];
  const found = parts.filter(([, , count]) => count > 0);
  return found.length < 2 ? [] : found.map(([id, text]) => ({ text, href: `#${id}` }));
}
