import { ownLink } from '../render/picture/own-link.ts';

/**
 * Mermaid has no links on the arrows of a sequence. They stand as comments, which it leaves out, after all
 * else, so that its messages count lines as we do: "%% pil 2: /beslutsvagar/a/#steg-b".
 */
const LINE = /^ *%% pil (\d+): (\S+)$/gm;

/** Lines that give messages their links, one for each that has one. */
export const messageLinkLines = (links: readonly (string | undefined)[]): string[] =>
  links.flatMap((link, index) => (link === undefined ? [] : [`%% pil ${index + 1}: ${link}`]));

/** The links that a source gives its messages, by their place in it, from 1. Nothing but own links. */
export function messageLinksIn(source: string): ReadonlyMap<number, string> {
  return new Map(
    [...source.matchAll(LINE)].flatMap(([, place, href]): [number, string][] => {
      const own = ownLink(href ?? null);
      return own === undefined ? [] : [[Number(place), own]];
    }),
  );
}
