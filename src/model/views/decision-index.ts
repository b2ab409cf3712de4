import type { Graph } from '../graph/types.ts';
import { sortedBy } from './collate.ts';
import type { Link } from './identity.ts';
import { pathList, type PathItem } from './path-list.ts';
import { whoDecides, type DecisionRow } from './who-decides.ts';

/** Paths and rows that the first page shows at most; beyond that each organisation has a page. */
const WHOLE = 150;

/** What one organisation's documents say of how something is decided. */
export interface OrganisationDecisions {
  readonly organisation: Link & { readonly id: string };
  readonly paths: readonly PathItem[];
  readonly rows: readonly DecisionRow[];
  /** Rows that are left out where there are too many for a page. */
  readonly more: number;
}

/** An organisation with the way to its page. */
export interface DecisionsLink {
  readonly name: string;
  readonly href: string;
  readonly count: number;
}

/** The first page: everything while it is little, else the ways to each organisation's page. */
export interface DecisionIndex {
  readonly parts: readonly OrganisationDecisions[];
  readonly organisations: readonly DecisionsLink[];
}

function partsOf(graph: Graph): readonly OrganisationDecisions[] {
  const paths = new Map(pathList(graph).map((list) => [list.organisation.id, list]));
  const decisions = new Map(whoDecides(graph).map((one) => [one.organisation.id, one]));
  const organisations = [...paths.values(), ...decisions.values()].map(({ organisation }) => organisation);
  const unique = [...new Map(organisations.map((one) => [one.id, one])).values()];
  return sortedBy(unique, ({ name }) => name).map((organisation) => ({
    organisation,
    paths: paths.get(organisation.id)?.items ?? [],
    rows: decisions.get(organisation.id)?.rows ?? [],
    more: decisions.get(organisation.id)?.more ?? 0,
  }));
}

const sizeOf = ({ paths, rows, more }: OrganisationDecisions): number => paths.length + rows.length + more;

const isWhole = (parts: readonly OrganisationDecisions[]): boolean =>
  parts.reduce((sum, part) => sum + sizeOf(part), 0) <= WHOLE;

/** What the first page of the decision paths shows. */
export function decisionIndex(graph: Graph): DecisionIndex {
  const parts = partsOf(graph);
  if (isWhole(parts)) return { parts, organisations: [] };
  const organisations = parts.map((part) => ({
    name: part.organisation.name,
    href: `/beslutsvagar/${part.organisation.id}/`,
    count: sizeOf(part),
  }));
  return { parts: [], organisations };
}

/** The organisations that have a page of their own: all where the first page cannot hold them, else none. */
export function decisionPages(graph: Graph): readonly OrganisationDecisions[] {
  const parts = partsOf(graph);
  return isWhole(parts) ? [] : parts;
}
