import type { DocumentData } from '../schema/document.ts';

/** State of a document in words a reader knows. */
export interface DocumentState {
  readonly label: string;
  /** `unsaid` where the source says nothing; a value of its own, never read as decided. */
  readonly tone: 'decided' | 'draft' | 'past' | 'unsaid';
}

const STATES: Readonly<Record<NonNullable<DocumentData['status']>, DocumentState>> = {
  utkast: { label: 'utkast', tone: 'draft' },
  forslag: { label: 'förslag', tone: 'draft' },
  beslutad: { label: 'beslutad', tone: 'decided' },
  'under-revidering': { label: 'under revidering', tone: 'decided' },
  ersatt: { label: 'ersatt', tone: 'past' },
  upphavd: { label: 'upphävd', tone: 'past' },
};

/** The state a document's frontmatter gives; silence is "status anges inte". */
export function documentStatus(data: DocumentData | undefined): DocumentState {
  const status = data?.status;
  return status === undefined ? { label: 'status anges inte', tone: 'unsaid' } : STATES[status];
}
