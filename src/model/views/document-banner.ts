import { addMonths, firstDay, lastDay } from '../dates.ts';
import type { DocumentData } from '../schema/document.ts';
import { dateWordsOf } from './periods.ts';

/** A line above a text that says how far to trust it. `stop` is for what must not be overlooked. */
export interface Banner {
  readonly tone: 'stop' | 'note' | 'good';
  readonly word: string;
  readonly text: string;
  /** Where to read on. */
  readonly link?: { readonly text: string; readonly href: string };
}

const STATES: Partial<Record<NonNullable<DocumentData['status']>, Banner>> = {
  utkast: {
    tone: 'stop',
    word: 'UTKAST',
    text: 'Texten är ett utkast. Det som står här gäller inte förrän det har beslutats.',
  },
  forslag: {
    tone: 'stop',
    word: 'FÖRSLAG',
    text: 'Texten är ett förslag. Det som står här gäller inte förrän det har beslutats.',
  },
  ersatt: { tone: 'stop', word: 'Ersatt', text: 'Dokumentet har ersatts av ett nyare.' },
  upphavd: { tone: 'stop', word: 'Upphävt', text: 'Dokumentet har upphävts och gäller inte längre.' },
  'under-revidering': {
    tone: 'note',
    word: 'Under revidering.',
    text: 'Dokumentet gäller, men håller på att ses över.',
  },
};

function validity({ status, validFrom, validTo, reviewBy }: DocumentData, asOf: string): Banner[] {
  const from = firstDay(validFrom);
  const to = lastDay(validTo);
  const review = lastDay(reviewBy);
  if (to !== undefined && to < asOf) {
    return [{ tone: 'stop', word: 'Giltighetstiden har gått ut', text: `den ${dateWordsOf(to)}.` }];
  }
  const found: Banner[] = [];
  if (from !== undefined && from > asOf) {
    found.push({ tone: 'note', word: 'Gäller inte än.', text: `Giltigt från den ${dateWordsOf(from)}.` });
  }
  if (to !== undefined && to <= addMonths(asOf, 6)) {
    found.push({ tone: 'note', word: 'Går snart ut.', text: `Giltigt till och med den ${dateWordsOf(to)}.` });
  }
  if (review !== undefined && review < asOf) {
    const text = `Skulle ha granskats senast den ${dateWordsOf(review)}.`;
    found.push({ tone: 'note', word: 'Granskningen är försenad.', text });
  }
  const inForce = status === 'beslutad' && (to !== undefined || from !== undefined);
  if (inForce && found.length === 0) {
    const until = to === undefined ? '' : ` till och med den ${dateWordsOf(to)}`;
    const since = from === undefined ? '' : ` från den ${dateWordsOf(from)}`;
    found.push({ tone: 'good', word: 'Gäller', text: `${since}${until}.`.trim() });
  }
  return found;
}

/** Where the source does not say that it is decided, nobody should have to gather that from empty fields. */
function unknown({ status, decision, validFrom }: DocumentData): Banner[] {
  if (status !== undefined) return [];
  const missing = [
    'om texten är beslutad',
    ...(decision?.body === undefined ? ['av vem'] : []),
    ...(validFrom === undefined && decision?.date === undefined ? ['från när'] : []),
  ];
  const words = new Intl.ListFormat('sv', { type: 'disjunction' }).format(missing);
  return [
    {
      tone: 'note',
      word: 'Oklart om texten gäller.',
      text: `Källan anger inte ${words}. Vi kan därför inte säga om den gäller.`,
    },
  ];
}

function wording({ wording: kind, source, status }: DocumentData): Banner[] {
  if (kind !== 'klarsprak') return [];
  const original = status === 'utkast' || status === 'forslag' ? 'källans egen text' : 'den beslutade texten';
  const text = `Återgiven i våra ord efter ${source.replace(/\.$/, '')}. Det här är inte ${original}.`;
  return [{ tone: 'note', word: 'Klarspråk.', text }];
}

/**
 * What a reader must know before reading: draft, whether anybody knows that it holds, validity, restated or adopted wording.
 * @param asOf `YYYY-MM-DD`
 */
export function documentBanners(data: DocumentData, asOf: string): Banner[] {
  const state = data.status === undefined ? undefined : STATES[data.status];
  const dated = validity(data, asOf);
  const open = dated.some(({ tone }) => tone === 'stop') ? [] : unknown(data);
  return [...(state ? [state] : []), ...open, ...dated, ...wording(data)];
}
