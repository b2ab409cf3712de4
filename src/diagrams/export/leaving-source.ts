import { plainTitle } from '../chart-heading.ts';
import { visible } from '../mermaid/escape.ts';
import { LINE_BREAK_HYPHEN } from '../render/picture/label-name.ts';
import type { SiteDrawing } from '../site-drawings.ts';
import { sourceLines, type Home } from './leaving.ts';
import type { MermaidLooks } from './mermaid-looks.ts';
import { wholeLinks } from './whole-links.ts';

/** A word that was broken over lines, with the entities that it may have in it. */
const BROKEN = new RegExp(`[^\\s"<>]+(?:${LINE_BREAK_HYPHEN}<br/>[^\\s"<>]+)+`, 'gu');
/** Wider words leave the boxes of Mermaid's own look: they stay broken. */
const LONGEST_WORD = 24;

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

const named = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name);

/** Height of a line in the title of a frame, in Mermaid's own look. */
const TITLE_LINE = 24;

/**
 * Lines are broken by us; Mermaid's own width would break them once more. Versions before 12 give the title of
 * a frame room for one line.
 */
function settings(source: string): string[] {
  const breaks = named(source, /^ *subgraph \w+\[(.*)$/gm).map((title) => title.split('<br/>').length - 1);
  const more = Math.max(0, ...breaks);
  const room = ['    subGraphTitleMargin:', '      top: 0', `      bottom: ${more * TITLE_LINE}`];
  return [...['---', 'config:', '  flowchart:', '    wrappingWidth: 400'], ...(more > 0 ? room : []), '---'];
}

/** How boxes in a frame are packed is for our layout alone, and older Mermaid stops at it. */
const PACKING = /^ *\w+@\{ algorithm: [\w.]+ \}\n/gm;

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
  return [...(kind === 'flowchart' ? settings(source) : []), ...about, lines, ...styles, ''].join('\n');
}
