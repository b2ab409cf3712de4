import type { RegisterPart } from './register.ts';

/** An entry in the contents of a page of the register. */
interface TocItem {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** The contents of a page: organisations with their bearers; of one organisation the bearers alone. */
export function registerToc(parts: readonly RegisterPart[]): readonly TocItem[] {
  const alone = parts.length === 1;
  return parts.flatMap(({ id, name, sections }) => [
    ...(alone ? [] : [{ id, text: name, depth: 2 }]),
    ...sections.map((section) => ({ id: section.id, text: section.text, depth: alone ? 2 : 3 })),
  ]);
}
