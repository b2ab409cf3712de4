import type { GroupView } from './group-view.ts';

/** An entry in a page's contents. */
export interface TocItem {
  readonly id: string;
  readonly text: string;
}

/**
 * Contents of a group's page: the parts that it has, in the order it shows them. A chart can show ties
 * that only the group's posts have.
 */
export function groupToc(view: GroupView, hasChart = false): readonly TocItem[] {
  const item = (id: string, text: string, when: boolean): TocItem[] => (when ? [{ id, text }] : []);
  const { about, mentioning, notInForce } = view.documents;
  return [
    ...item('syfte', 'Syfte', view.purpose.length > 0),
    ...item('roller', 'Roller', view.posts.length > 0),
    ...item('uppdrag', 'Uppdrag', view.duties.length > 0),
    ...view.parts.map(({ key, heading }) => ({ id: partId(key), text: heading })),
    ...item('aret', 'Året', view.year.entries.length > 0),
    ...item('vagar', 'Beslutsvägar', view.paths.length > 0),
    ...item('samband', 'Samband', view.ties.length > 0 || hasChart),
    ...item('skiljer-sig', 'Källor skiljer sig', view.differences.length > 0),
    ...item(
      'tystnad',
      'Sägs inte',
      view.silence.some(({ state }) => state !== 'stated'),
    ),
    ...item('dokument', 'Dokument', about.length + mentioning.length + notInForce.length > 0),
    { id: 'om-gruppen', text: 'Namn och tillhörighet' },
  ];
}

/** Id of a part of the page: what other pages link to. */
export function partId(key: GroupView['parts'][number]['key']): string {
  return PART_IDS[key] ?? key;
}

const PART_IDS: Readonly<Record<string, string>> = {
  scope: 'avgransning',
  establishment: 'inrattande',
  support: 'stod',
  composition: 'sammansattning',
  term: 'mandattid',
  meetings: 'moten',
  decision: 'beslut',
  reporting: 'rapportering',
  funding: 'kostnader',
  others: 'andra',
};
