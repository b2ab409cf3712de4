import type { Graph } from '../graph/types.ts';
import type { Modality } from '../schema/statement.ts';
import { groupedBy } from './collate.ts';
import { splitPages } from './list-pages.ts';
import { register, registerSections, rowsIn, type RegisterPart, type RegisterSection } from './register.ts';
import { selvesOf } from './selves.ts';
import { STRENGTH_ORDER } from './strength-words.ts';

/** The whole register stands on its first page while it has at most so many rows. */
const WHOLE = 300;
/** Rows on a page of one organisation. */
const PAGE_ROWS = 150;

const BASE = '/skyldigheter/';

/** How many rows have a strength. */
export interface StrengthCount {
  readonly modality: Modality;
  readonly count: number;
}

/** An organisation whose documents say so much, and where that is listed. */
interface Publisher {
  readonly name: string;
  readonly href: string;
  readonly count: number;
}

/** The first page: every row while they are few, else the organisations with the way to their pages. */
export interface RegisterIndex {
  readonly total: number;
  /** Organisations whose documents the rows come from. */
  readonly publishers: number;
  readonly strengths: readonly StrengthCount[];
  /** Empty where the rows stand on pages of their own. */
  readonly parts: readonly RegisterPart[];
  /** Empty where the rows stand on the first page. */
  readonly organisations: readonly Publisher[];
}

/** A page of one organisation's rows. */
export interface RegisterPage {
  /** Address below that of the register: `region`, `region/2`. */
  readonly path: string;
  readonly number: number;
  readonly part: RegisterPart;
  readonly strengths: readonly StrengthCount[];
  readonly pages: readonly {
    readonly number: number;
    readonly path: string;
    readonly from: string;
    readonly to: string;
    readonly items: readonly unknown[];
  }[];
}

const totalOf = (parts: readonly RegisterPart[]): number => parts.reduce((sum, { total }) => sum + total, 0);

const isWhole = (parts: readonly RegisterPart[]): boolean => totalOf(parts) <= WHOLE;

/** Strengths that occur, with how many rows each has, most binding first. */
export function strengthCounts(parts: readonly Pick<RegisterPart, 'sections'>[]): readonly StrengthCount[] {
  const found = groupedBy(rowsIn(parts), ({ duty }) => duty.strength.modality);
  return STRENGTH_ORDER.flatMap((modality) => {
    const count = found.get(modality)?.length ?? 0;
    return count === 0 ? [] : [{ modality, count }];
  });
}

/** What the first page of the register shows. */
export function registerIndex(graph: Graph): RegisterIndex {
  const parts = register(graph);
  const whole = isWhole(parts);
  const organisations = parts.map(({ organisation, name, total }) => ({
    name,
    href: `${BASE}${organisation}/`,
    count: total,
  }));
  return {
    total: totalOf(parts),
    publishers: parts.length,
    strengths: strengthCounts(parts),
    parts: whole ? parts : [],
    organisations: whole ? [] : organisations,
  };
}

function pagesOf(part: RegisterPart): readonly RegisterPage[] {
  const rows = rowsIn([part]);
  const pages = splitPages(rows, ({ bearer }) => bearer.text, PAGE_ROWS).map((page) => ({
    ...page,
    path: page.number === 1 ? part.organisation : `${part.organisation}/${page.number}`,
  }));
  return pages.map(({ number, path, items }) => {
    const sections = registerSections(part.organisation, items);
    return {
      path,
      number,
      part: { ...part, total: items.length, sections },
      strengths: strengthCounts([{ sections }]),
      pages,
    };
  });
}

/** A page or more for each organisation, of bounded size; none while the first page holds the whole register. */
export function registerPages(graph: Graph): readonly RegisterPage[] {
  const parts = register(graph);
  return isWhole(parts) ? [] : parts.flatMap(pagesOf);
}

/** Every page of the register with what stands on it. */
function pageParts(graph: Graph): readonly { readonly page: string; readonly part: RegisterPart }[] {
  const pages = registerPages(graph);
  if (pages.length > 0) return pages.map(({ path, part }) => ({ page: `${BASE}${path}/`, part }));
  return register(graph).map((part) => ({ page: BASE, part }));
}

interface Place {
  readonly page: string;
  readonly section: RegisterSection;
}

const places = new WeakMap<Graph, ReadonlyMap<string, Place>>();

/** Every bearer's place: a section of its own before one that it shares with others. */
function placesOf(graph: Graph): ReadonlyMap<string, Place> {
  const known = places.get(graph);
  if (known) return known;
  const sections = pageParts(graph).flatMap(({ page, part }) =>
    part.sections.map((section) => ({ page, section })),
  );
  const alone = sections.filter(({ section }) => section.ids.length === 1);
  const index = new Map<string, Place>();
  for (const place of [...alone, ...sections]) {
    for (const id of place.section.ids) if (!index.has(id)) index.set(id, place);
  }
  places.set(graph, index);
  return index;
}

/** Where the register lists what lies on a group, a post or an office; undefined where it lists nothing. */
export function registerAddress(graph: Graph, id: string): string | undefined {
  const { own, series } = selvesOf(graph, id);
  const index = placesOf(graph);
  const place = index.get(own) ?? index.get(series ?? '');
  return place && `${place.page}#${place.section.id}`;
}

/** The address of every row, by its id. */
export function rowAddresses(graph: Graph): ReadonlyMap<string, string> {
  return new Map(
    pageParts(graph).flatMap(({ page, part }) =>
      rowsIn([part]).map(({ id }): [string, string] => [id, `${page}#${id}`]),
    ),
  );
}
