import type { Modality } from '../schema/statement.ts';

/** First words of the verb table's labels, present and infinitive. A test holds the table complete. */
const INFINITIVES: Readonly<Record<string, string>> = {
  är: 'vara',
  har: 'ha',
  tar: 'ta',
  utser: 'utse',
  består: 'bestå',
  föreslår: 'föreslå',
  stöder: 'stödja',
  gäller: 'gälla',
  motsvarar: 'motsvara',
  samråder: 'samråda',
  bygger: 'bygga',
  lyfter: 'lyfta',
  leder: 'leda',
  bereder: 'bereda',
  ersätter: 'ersätta',
  fastställer: 'fastställa',
  tillstyrker: 'tillstyrka',
  företräder: 'företräda',
  sammanträder: 'sammanträda',
  tillhandahåller: 'tillhandahålla',
};

const AFTER_MODAL: ReadonlySet<Modality> = new Set([
  'shall',
  'must',
  'should',
  'may',
  'must-not',
  'should-not',
]);

/** The label in the infinitive: "utser" is "utse", "rapporterar till" is "rapportera till". */
export function infinitive(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  const own = INFINITIVES[first] ?? (first.endsWith('ar') ? first.slice(0, -1) : first.replace(/er$/, 'a'));
  return [own, ...rest].join(' ');
}

/** The label as it reads after a strength's mark: "kan" + "utse", but "är/gör" + "utser". */
export const afterStrength = (label: string, modality: Modality): string =>
  AFTER_MODAL.has(modality) ? infinitive(label) : label;
