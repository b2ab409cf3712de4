import { standingOn, type Standing } from '../graph/in-force.ts';
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

const OUT_OF_TIME: Partial<Record<Standing, string>> = {
  expired: 'giltighetstiden har gått ut',
  'to-come': 'gäller inte än',
};

/**
 * The status with what the day makes of it, so that what is decided and no longer holds is not read as
 * holding: "beslutad, giltighetstiden har gått ut".
 * @param asOf `YYYY-MM-DD`
 */
export function stateLabel(data: DocumentData | undefined, asOf: string): string {
  const late = data && OUT_OF_TIME[standingOn(data, asOf)];
  return late === undefined ? statusLabel(data) : `${statusLabel(data)}, ${late}`;
}
