import type { Heading, RootContent } from 'mdast';
import { sectionBlocks } from './blocks.ts';
import { freeId, readHeading } from './headings.ts';
import { Lines, positionAt } from './lines.ts';
import { linksOf } from './links.ts';
import { parseMarkdown } from './parse.ts';
import { sectionPlaces } from './places.ts';
import { typedMarks } from './typed-marks.ts';
import { sectionUnits } from './units.ts';
import type { DocumentText, Section, TextFault } from './types.ts';

/** Id of the text before the first heading. */
export const INGRESS = 'ingress';

/** Keys with a meaning of their own in a statement file, where sections stand by their ids. */
const RESERVED: readonly string[] = [INGRESS, 'about', 'actor'];

type Head = Pick<Section, 'id' | 'number' | 'heading' | 'depth' | 'parents' | 'position'>;

/** Reads headings one after another: ids are unique, depths go down one step at a time. */
class Heads {
  readonly faults: TextFault[] = [];
  readonly #taken = new Set<string>(RESERVED);
  readonly #lines: Lines;
  #open: readonly Head[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  read(node: Heading): Head {
    const { number, words, id: written } = readHeading(node);
    const position = this.#lines.position(node.position?.start.offset ?? 0);
    const fault = (code: TextFault['code'], about: string) =>
      this.faults.push({ code, words: about, position });
    if (words === '') fault('heading-empty', written ?? '');
    else if (written === undefined) fault('heading-id-missing', words);
    else if (RESERVED.includes(written)) fault('heading-id-reserved', written);
    else if (this.#taken.has(written)) fault('heading-id-duplicate', written);
    const id = freeId(written ?? words, this.#taken);
    this.#taken.add(id);
    const last = this.#open.at(-1);
    if (node.depth < 2 || node.depth > (last?.depth ?? 1) + 1) fault('heading-level', words);
    const depth = Math.max(2, node.depth);
    const above = this.#open.filter((head) => head.depth < depth);
    const parents = above.map((head) => head.id);
    const head = { id, ...(number !== undefined && { number }), heading: words, depth, parents, position };
    this.#open = [...above, head];
    return head;
  }
}

function buildSection(head: Head, nodes: readonly RootContent[], source: string, lines: Lines): Section {
  const { blocks, text } = sectionBlocks(nodes, source);
  const places = sectionPlaces(blocks, lines);
  const bare: Section = { ...head, text, units: [], nodes, places };
  const units = sectionUnits(head.id, blocks).map((unit) => ({
    ...unit,
    position: positionAt(bare, unit.start),
  }));
  return { ...bare, units };
}

/**
 * Reads the Markdown of a document's text into sections and their units. Text before the first heading
 * is the section `ingress`. Nothing is thrown: what is wrong with the text is listed in `faults`.
 * @param firstLine line in the file, from 1, on which the Markdown begins.
 */
export function readText(markdown: string, firstLine = 1): DocumentText {
  const source = markdown.normalize('NFC');
  const lines = new Lines(source, firstLine);
  const { blocks, html } = parseMarkdown(source);
  const heads = new Heads(lines);
  const ingress = { id: INGRESS, heading: '', depth: 2, parents: [], position: lines.position(0) };
  const parts: { head: Head; nodes: RootContent[] }[] = [{ head: ingress, nodes: [] }];
  for (const node of blocks) {
    if (node.type === 'heading') parts.push({ head: heads.read(node), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  const sections = parts
    .map(({ head, nodes }) => buildSection(head, nodes, source, lines))
    .filter(({ id, text }) => id !== INGRESS || text !== '');
  const raw = html.map(({ value, offset }): TextFault => ({
    code: 'raw-html',
    words: value,
    position: lines.position(offset),
  }));
  const links = linksOf(blocks).map(({ offset, ...link }) => ({ ...link, position: lines.position(offset) }));
  const marks = typedMarks(blocks, source).map(({ offset, ...mark }): TextFault => ({
    ...mark,
    position: lines.position(offset),
  }));
  const faults = [...heads.faults, ...raw, ...marks].sort((a, b) => a.position.line - b.position.line);
  return { sections, faults, ...(links.length > 0 && { links }) };
}
