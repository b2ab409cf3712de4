import { element } from '../render/picture/svg-text.ts';
import type { Outlines } from './outlines.ts';
import type { Styled } from './styled.ts';

/** Text as outlines in a place: the baseline, which end of it `x` is, and what the letters look like. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string | undefined;
  readonly size: number;
  readonly weight: string;
}

const SHARE_BEFORE: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };
/** A number fine enough for a scale and for what is scaled. */
const fine = (value: number): string => String(Number(value.toPrecision(6)));

/** Writes a line as outlines. Attributes with a length in them are for letters of the font's own size. */
export function writeLine(
  outlines: Outlines,
  line: TextLine,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const { glyphs, width } = outlines.outline(line.text, line.weight);
  const scale = line.size / outlines.unitsPerEm;
  const start = line.x - width * scale * (SHARE_BEFORE[line.anchor ?? ''] ?? 0);
  const transform = `translate(${fine(start)} ${fine(line.y)}) scale(${fine(scale)} ${fine(-scale)})`;
  const uses = glyphs.map(({ id, x }) => element('use', { x: fine(x), 'xlink:href': `#${id}` }));
  return glyphs.length === 0 ? '' : element('g', { transform, ...attributes }, uses.join(''));
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The lines of a `<text>`: its tspans, without the spaces that stand between lines for readers of text. */
function linesOf(text: Element, styled: Styled): TextLine[] {
  const parts = text.children.length === 0 ? [text] : [...text.children];
  return parts
    .filter((part) => styled.inherited(part, 'font-size') !== '0')
    .map((part) => ({
      text: part.textContent,
      x: numberOf(part, 'x'),
      y: numberOf(part, 'y'),
      anchor: styled.inherited(part, 'text-anchor'),
      size: Number(styled.inherited(part, 'font-size') ?? 16),
      weight: styled.inherited(part, 'font-weight') ?? '400',
    }));
}

/** A halo is drawn before its letters: few programs know `paint-order`. */
function writeHalo(
  outlines: Outlines,
  lines: readonly TextLine[],
  look: ReadonlyMap<string, string>,
): string {
  const stroke = look.get('stroke');
  if (stroke === undefined || stroke === 'none') return '';
  const width = Number(look.get('stroke-width') ?? 1);
  return lines
    .map((line) =>
      writeLine(outlines, line, {
        fill: 'none',
        stroke,
        'stroke-width': fine((width * outlines.unitsPerEm) / line.size),
        'stroke-linejoin': look.get('stroke-linejoin') ?? '',
      }),
    )
    .join('');
}

/** Writes a `<text>` of a drawn chart as outlines. */
export function writeText(text: Element, styled: Styled, outlines: Outlines): string {
  const look = styled.own(text);
  const lines = linesOf(text, styled);
  const fill = look.get('fill');
  const letters = lines.map((line) => writeLine(outlines, line)).join('');
  const halo = writeHalo(outlines, lines, look);
  return halo + (fill === undefined ? letters : element('g', { fill }, letters));
}
