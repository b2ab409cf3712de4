import type { Told } from './diagram-rows.ts';

const DEEPER = '  ';

const textOf = (part: string | { readonly label: string }): string =>
  typeof part === 'string' ? part : part.label;

/** What is told, as lines of plain text; what stands under a condition is indented. */
export function toldLines(told: readonly Told[], indent = ''): string[] {
  return told.flatMap((one) => {
    if (one.type === 'note') return [indent + one.words];
    if (one.type === 'under') return [indent + one.head, ...toldLines(one.items, indent + DEEPER)];
    const draft = one.draft ? ' (enligt utkast)' : '';
    return [`${indent}${one.step.label}. ${one.sentence.map(textOf).join('')}${draft}`];
  });
}
