/** A document's file taken apart: what stands between the two lines of hyphens, and the text below. */
export interface FrontmatterParts {
  readonly yaml: string;
  /** Line of the file on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line of the file on which the text begins. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Splits a document's file, or says what is missing. Takes line feeds only. */
export function splitFrontmatter(content: string): FrontmatterParts | 'missing' | 'unclosed' {
  const lines = content.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open < 0 || !FENCE.test(lines[open] ?? '')) return 'missing';
  const close = lines.findIndex((line, index) => index > open && FENCE.test(line));
  if (close < 0) return 'unclosed';
  return {
    yaml: `${lines.slice(open + 1, close).join('\n')}\n`,
    yamlLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
