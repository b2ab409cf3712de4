/** How `scripts/prepare.ts` ended, as exit codes. A process that dies of anything else says 1 too. */
export const PREPARED = { well: 0, outsideContent: 1, contentFaults: 2, diagramFaults: 3 } as const;
