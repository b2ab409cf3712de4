import type { EditionEntry } from '../corpus/types.ts';
import type { SaysSectionData } from '../schema/statement.ts';

/** Whether anybody has begun to write statements beside an edition's text. */
export function hasStatements({ says }: EditionEntry): boolean {
  if (says === undefined) return false;
  const { about: _about, actor: _actor, ...sections } = says.data;
  return Object.values(sections as Record<string, SaysSectionData>).some(
    (section) => (section.says ?? []).length > 0 || section.items === 'each',
  );
}
