import { readStrength } from '../../../src/model/strength/read-strength.ts';
import type { StrengthInput } from '../../../src/model/strength/types.ts';

/** Reads a strength and writes it in one line: "shall", "aim, purpose", "two-modals". */
export function read(input: Partial<StrengthInput> & Pick<StrengthInput, 'sentence'>): string {
  const found = readStrength({ quote: [input.sentence].flat().join(' … '), ...input });
  if ('fault' in found) return found.fault;
  return found.purpose ? `${found.modality}, purpose` : found.modality;
}
