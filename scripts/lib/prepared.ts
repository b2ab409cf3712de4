/** How `scripts/prepare.ts` ended, as exit codes. */
export const PREPARED = { well: 0, contentFaults: 1, diagramFaults: 2 } as const;
