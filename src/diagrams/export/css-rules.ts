/** A rule of a style sheet: its selector as written, and what it sets. */
export interface CssRule {
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

interface Block {
  readonly prelude: string;
  readonly body: string;
}

/** The blocks of a piece of CSS, without those inside them; statements without a block are left out. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let [start, depth, open] = [0, 0, 0];
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth === 0)
        blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
    }
    if (depth === 0) start = index + 1;
  }
  return blocks;
}

/** The later of two values for one property wins, except where it only means something inside HTML. */
function declarationsOf(body: string): Map<string, string> {
  const pairs = body.split(';').flatMap((part): [string, string][] => {
    const colon = part.indexOf(':');
    return colon < 0 ? [] : [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()]];
  });
  return new Map(pairs);
}

/**
 * The plain rules of one cascade layer, in their order: not those for paper, forced colours or a width of
 * window, which at-rules hold.
 */
export function layerRules(css: string, layer: string): CssRule[] {
  return blocksOf(css.replace(/\/\*[\s\S]*?\*\//g, ''))
    .filter(({ prelude }) => prelude === `@layer ${layer}`)
    .flatMap(({ body }) => blocksOf(body))
    .filter(({ prelude }) => !prelude.startsWith('@'))
    .map(({ prelude, body }) => ({ selector: prelude, declarations: declarationsOf(body) }));
}
