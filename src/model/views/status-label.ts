import type { DocumentData } from '../schema/document.ts';

/** Statuses as they stand after a title: "utkast". */
const LABELS: Readonly<Record<NonNullable<DocumentData['status']>, string>> = {
  utkast: 'utkast',
  forslag: 'förslag',
  beslutad: 'beslutad',
  'under-revidering': 'under revidering',
  ersatt: 'ersatt',
  upphavd: 'upphävd',
};

/** The status a document gives itself, in one word or two; silence is said, never read as decided. */
export function statusLabel(data: Pick<DocumentData, 'status'> | undefined): string {
  return data?.status === undefined ? 'status anges inte' : LABELS[data.status];
}
