import type { DiagramRows, RowEnd, Told } from './diagram-rows.ts';

/** What a link says on another page than the one it was made for. */
export type MovedLink = (href: string) => string;

/** Links to places on the page that a chart comes from lead there from another page; `here` is on both. */
export const awayFrom =
  (home: string, here: string): MovedLink =>
  (href) =>
    href.startsWith('#') && href !== `#${here}` ? home + href : href;

/** A drawn chart with its links moved. */
export const moveLinks = (svg: string, moved: MovedLink): string =>
  svg.replace(/(<a href=")([^"]*)/g, (_, before: string, href: string) => before + moved(href));

/** The content of a chart with its links moved. */
export function moveRows({ rows, alone, told }: DiagramRows, moved: MovedLink): DiagramRows {
  const name = <Named extends { readonly url?: string }>(one: Named): Named =>
    one.url === undefined ? one : { ...one, url: moved(one.url) };
  const end = (one: RowEnd): RowEnd =>
    one.members === undefined ? name(one) : { ...name(one), members: one.members.map(name) };
  const tell = (one: Told): Told => {
    if (one.type === 'note') return one;
    if (one.type === 'under') return { ...one, items: one.items.map(tell) };
    const sentence = one.sentence.map((part) => (typeof part === 'string' ? part : name(part)));
    return { ...one, step: name(one.step), sentence };
  };
  return {
    rows: rows.map((row) => ({ ...row, from: end(row.from), to: end(row.to) })),
    alone: alone.map(end),
    ...(told && { told: told.map(tell) }),
  };
}
