import type { DocumentText, Section } from '../text/types.ts';

/** Headings and plain lines only, until the text reader is in place. */
export function readText(markdown: string, firstLine: number): DocumentText {
  const sections: Section[] = [];
  markdown.split('\n').forEach((line, index) => {
    const heading = /^(#{2,6}) (.*?)(?: *\{#([a-z0-9-]+)\})?$/.exec(line);
    if (heading === null) return;
    const [, marks = '', words = '', id = ''] = heading;
    sections.push({
      id,
      heading: words,
      depth: marks.length,
      parents: [],
      text: '',
      units: [],
      nodes: [],
      position: { line: firstLine + index, column: 1 },
    });
  });
  return { sections, faults: [] };
}
