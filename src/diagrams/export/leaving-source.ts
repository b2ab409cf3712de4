import { LINE_BREAK_HYPHEN } from '../render/picture/label-name.ts';
import { sourceLines, type Home } from './leaving.ts';
import type { MermaidLooks } from './mermaid-looks.ts';
import { plainTitle } from '../chart-heading.ts';
import { visible } from '../mermaid/escape.ts';
import type { SiteDrawing } from '../site-drawings.ts';

/** Mermaid writes a hash in a link of a sequence so. */
const CODED_HASH = '#35;';

/** Lines with a link in the site, which is their second part. */
const LINKS: readonly RegExp[] = [
  /^( *click \w+ href ")([^"]+)(")$/gm,
  /^( *link \w+: [^@\n]* @ )(\S+)()$/gm,
  /^( *%% pil \d+: )(\S+)()$/gm,
];

/** A word that was broken over lines, with the entities that it may have in it. */
const BROKEN = new RegExp(`[^\\s"<>]+(?:${LINE_BREAK_HYPHEN}<br/>[^\\s"<>]+)+`, 'gu');
/** Wider words leave the boxes of Mermaid's own look: they stay broken. */
const LONGEST_WORD = 24;

function wholeLinks(source: string, home: string): string {
  const whole = (href: string): string => {
    const { href: address } = new URL(href.replace(CODED_HASH, '#'), home);
    return href.includes(CODED_HASH) ? address.replace('#', CODED_HASH) : address;
  };
  return LINKS.reduce(
    (lines, link) =>
      lines.replace(link, (_, before: string, href: string, after: string) => before + whole(href) + after),
    source,
  );
}

/** Who reads, searches or changes the source elsewhere meets names without marks that cannot be seen. */
const wholeWords = (source: string): string =>
  source
    .replace(BROKEN, (broken) => {
      const word = broken.replaceAll(`${LINE_BREAK_HYPHEN}<br/>`, '');
      return word.length <= LONGEST_WORD ? word : broken;
    })
    .replaceAll('\u00ad', '');

/** Two of its signs in the words of a comment could start an order to Mermaid. */
const comment = (words: string): string => `%% ${words.replace(/%{2,}/g, '%')}`;

/** Lines in boxes are broken by us; Mermaid's own width would break them once more. */
const OUR_WIDTH = ['---', 'config:', '  flowchart:', '    wrappingWidth: 400', '---'];

/** How boxes in a frame are packed is for our layout alone, and older Mermaid stops at it. */
const PACKING = /^ *\w+@\{ algorithm: [\w.]+ \}\n/gm;

const named = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name);

function lookLines(source: string, { kinds, frame }: MermaidLooks): string[] {
  const used = new Set(named(source, /:::(\w+)$/gm));
  const frames = named(source, /^ *subgraph (\w+)\[/gm);
  return [
    ...[...kinds].filter(([kind]) => used.has(kind)).map(([kind, look]) => `classDef ${kind} ${look}`),
    ...(frames.length === 0 ? [] : [`classDef frame ${frame}`, `class ${frames.join(',')} frame`]),
  ];
}

/**
 * Mermaid source of a chart as it leaves the site: with what it is and where it comes from in comments, links
 * that work elsewhere and, in a flowchart, the looks of its boxes. Sequences have no looks in Mermaid. Versions
 * of Mermaid from 10 on draw it.
 */
export function leavingSource(chart: SiteDrawing, home: Home, looks: MermaidLooks): string {
  const { kind, source } = chart.drawing;
  const about = [visible(plainTitle(chart)), ...sourceLines(chart, home)].map(comment);
  const styles = lookLines(source, looks).map((line) => `  ${line}`);
  const lines = wholeWords(wholeLinks(source.replace(PACKING, ''), home.url)).trimEnd();
  return [...(kind === 'flowchart' ? OUR_WIDTH : []), ...about, lines, ...styles, ''].join('\n');
}
