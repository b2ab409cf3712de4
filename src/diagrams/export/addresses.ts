/** Address of the page with one chart at full size. */
export const chartUrl = (id: string): string => `/diagram/${id}/`;

/** Address of the Mermaid source on that page. */
export const sourceUrl = (id: string): string => `${chartUrl(id)}#mermaid`;

/** Address of one file of a chart. */
export const chartFileUrl = (id: string, ending: string): string => `/diagram/${id}.${ending}`;

const LONGEST = 60;

/** Name of a saved file: the title in plain letters, cut between words where it is long. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // A cut word says less than a missing one.
  const short = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return `${short || 'diagram'}.${ending}`;
}
