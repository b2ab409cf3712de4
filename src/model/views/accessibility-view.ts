import { addMonths } from '../dates.ts';
import type { SiteData } from '../schema/site.ts';
import type { Banner } from './document-banner.ts';
import { dateWordsOf } from './periods.ts';

/** One part of the statement. */
export interface StatementPart {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** The accessibility statement in the order the law lists its parts. */
export interface AccessibilityView {
  readonly banners: readonly Banner[];
  readonly sections: readonly StatementPart[];
}

/** An assessment older than this is said to be old. */
const MONTHS = 12;

const CONFORMANCE = {
  helt: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
  delvis: 'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service.',
  inte: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service.',
};

const part = (id: string, heading: string, paragraphs: readonly string[], items: readonly string[] = []) => ({
  id,
  heading,
  paragraphs,
  items,
});

const MISSING: AccessibilityView = {
  banners: [{ tone: 'stop', word: 'Saknas.', text: 'Utgivaren har inte lagt in någon redogörelse.' }],
  sections: [],
};

/**
 * The statement made from the site's settings: what is claimed, what is known not to work, how it was
 * assessed and when. Nothing is claimed that is not in the settings.
 * @param asOf `YYYY-MM-DD`
 */
export function accessibilityView({ accessibility }: SiteData, asOf: string): AccessibilityView {
  if (accessibility === undefined) return MISSING;
  const {
    conformance,
    standard,
    method,
    assessed,
    updated,
    issues = [],
    burdensome = [],
    outside = [],
  } = accessibility;
  const old = addMonths(assessed, MONTHS) < asOf;
  const banner: Banner = {
    tone: 'stop',
    word: 'Gammal bedömning.',
    text: `Webbplatsen bedömdes den ${dateWordsOf(assessed)}, för mer än ett år sedan.`,
  };
  const known = issues.map(({ what, why }) => (why === undefined ? what : `${what} ${why}`));
  const none = 'Vi har inte åberopat något undantag.';
  return {
    banners: old ? [banner] : [],
    sections: [
      part('forenlighet', 'Hur tillgänglig är webbplatsen?', [
        CONFORMANCE[conformance],
        `Den är bedömd mot ${standard}.`,
      ]),
      part(
        'brister',
        'Brister och sådant vi inte vet',
        known.length === 0 ? ['Vi känner inte till några brister.'] : [],
        known,
      ),
      part(
        'undantag',
        'Undantag',
        [burdensome.length === 0 ? none : 'Oskäligt betungande enligt 12 § är:'],
        burdensome,
      ),
      part(
        'omfattas-inte',
        'Innehåll som lagen inte omfattar',
        outside.length === 0 ? ['Vi har inte pekat ut något sådant innehåll.'] : [],
        outside,
      ),
      part(
        'test',
        'Så har vi testat',
        [],
        [
          ...method,
          `Bedömningen gjordes den ${dateWordsOf(assessed)}. Redogörelsen ändrades senast den ${dateWordsOf(updated)}.`,
        ],
      ),
    ],
  };
}
