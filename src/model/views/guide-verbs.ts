import { VERB_KEYS, VERBS, type FactType, type ObjectShape, type RegisterRule } from '../verbs.ts';

/** One verb in the editors' guide. */
export interface VerbRow {
  readonly key: string;
  readonly label: string;
  readonly inverse: string;
  readonly object: string;
  readonly register: string;
}

/** Verbs of one family. */
export interface VerbFamily {
  readonly id: FactType;
  readonly title: string;
  readonly rows: readonly VerbRow[];
}

const SHAPES: Record<ObjectShape, string> = {
  actor: 'grupp, roll eller organisation',
  thing: 'sak: { written: ord } eller { term: id }',
  document: 'dokument eller referens',
  purpose: 'purpose, goal eller vision',
  limit: 'unregulated, undecided, varies eller elsewhere',
  act: '{ act, of, to }',
  seat: '{ who, role, count, voice … }',
  term: '{ duration, from, to, open … }',
  meetings: '{ times, decided-by }',
  product: 'minutes, notes, plan, report …',
  receipt: '{ what, from }',
  publication: '{ what, where }',
  pair: 'lista med två',
  statements: 'id för utsagor',
};

const REGISTER: Record<RegisterRule, string> = {
  always: 'alltid',
  modal: 'bara med ska, bör, kan eller måste',
  never: 'aldrig',
  original: 'som i den andra texten',
};

const FAMILIES: readonly (readonly [FactType, string])[] = [
  ['purpose', 'Syfte'],
  ['definition', 'Ord'],
  ['limit', 'Gränser'],
  ['relation', 'Samband'],
  ['establishment', 'Inrätta och avsluta'],
  ['decision', 'Besluta och utse'],
  ['seat', 'Platser'],
  ['term', 'Tid'],
  ['meeting', 'Möten'],
  ['reporting', 'Rapportera'],
  ['funding', 'Kostnader'],
  ['publication', 'Publicera'],
];

/** The closed verb table by family, for the editors' guide. */
export function verbFamilies(): VerbFamily[] {
  const rows = VERB_KEYS.map((key) => ({ type: VERBS[key].type, key, verb: VERBS[key] }));
  return FAMILIES.map(([id, title]) => ({
    id,
    title,
    rows: rows
      .filter(({ type }) => type === id)
      .map(({ key, verb }) => ({
        key,
        label: verb.label,
        inverse: verb.inverse,
        object: verb.object.map((shape) => SHAPES[shape]).join(' eller '),
        register: REGISTER[verb.register],
      })),
  }));
}

/** Verbs that are easily taken for each other, one line each. */
export const EASILY_CONFUSED: readonly (readonly [verbs: string, difference: string])[] = [
  [
    'part-of, member-of, consists-of',
    'En grupp är en del av en struktur (part-of). Någon med plats är medlem (member-of). "Regionerna bildar sjukvårdsregionen" är consists-of.',
  ],
  [
    'answers-to, reports-to, commissions',
    'Svarar inför är ansvar (answers-to). Rapporterar till är att lämna en rapport (reports-to). Uppdragsgivaren gav uppgiften (commissions).',
  ],
  [
    'nominates, proposes',
    'Nominerar gäller bara en plats. Föreslår kan gälla vad som helst. Använd textens ord.',
  ],
  [
    'approves, endorses, adopts, decides',
    'Godkänner är approves, tillstyrker är endorses, fastställer är adopts och beslutar är decides.',
  ],
  [
    'supports, provides',
    'Man stöder en grupp (supports) och tillhandahåller en roll eller en sak (provides).',
  ],
  ['informs, reports-to', 'Att informera är inte att rapportera.'],
  [
    'collaborates-with, contacts, with',
    'Samverkan som består är collaborates-with. Dialog och kontakt är contacts. Fältet with är samverkan inuti en annan handling.',
  ],
  ['with, consulting', 'Samverkan (with) och samråd (consulting) är olika ord och ska förbli olika.'],
  ['produces, publishes', 'Att upprätta är inte att publicera.'],
  ['initiates, establishes', 'Att ta initiativ till en grupp är inte att inrätta den.'],
  ['co-opts, seat', 'Att adjungera är en handling. Att det finns en plats är en regel.'],
  ['leads', '"Leder möten" är en uppgift för ordföranden, utan verb och med ämnet meetings.'],
];
