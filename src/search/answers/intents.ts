import type { Topic } from '../../model/schema/topics.ts';
import type { VerbKey } from '../../model/verbs.ts';

/** A question that the documents can answer in their own words. */
export interface Intent {
  /** The question as a card's heading asks it. */
  readonly heading: string;
  /** Verbs and topics of the statements that answer it. */
  readonly verbs: readonly VerbKey[];
  readonly topics: readonly Topic[];
  /** Key of the question on the checklist of groups, where it is one: pages and cards then answer alike. */
  readonly check?: string;
  /** Said of every group at length: no answer until the question names whom it is about. */
  readonly wide?: true;
}

const intent = (
  heading: string,
  verbs: readonly VerbKey[],
  topics: readonly Topic[],
  more: Pick<Intent, 'check' | 'wide'> = {},
): Intent => ({ heading, verbs, topics, ...more });

/** The closed table of questions. */
export const INTENTS = {
  appointment: intent('Vem utser?', ['appoints'], ['appointment'], { check: 'appointment' }),
  proposal: intent('Vem föreslår eller nominerar?', ['proposes', 'nominates'], ['appointment']),
  'co-option': intent('Kan fler adjungeras?', ['co-opts'], ['composition']),
  commissioner: intent('Vem är uppdragsgivare?', ['commissions', 'commissioned-by'], ['commissioner'], {
    check: 'commissioner',
  }),
  establishment: intent('Vem inrättar gruppen?', ['establishes', 'initiates'], ['establishment'], {
    check: 'establishment',
  }),
  dissolution: intent('Vem avslutar gruppen?', ['dissolves'], ['establishment']),
  leader: intent('Vem leder?', ['leads'], ['chair']),
  chair: intent('Vad gör ordföranden?', ['leads', 'represents', 'contacts'], ['chair'], {
    check: 'chair',
    wide: true,
  }),
  members: intent('Vad gör de som ingår?', ['represents', 'anchors-with'], ['members'], { wide: true }),
  composition: intent('Vilka ingår?', ['seat', 'consists-of', 'represents'], ['composition'], { wide: true }),
  size: intent('Hur många ingår?', ['seat'], ['composition'], { check: 'size' }),
  term: intent('Hur länge varar uppdraget?', ['term'], ['term'], { check: 'term' }),
  support: intent('Vem ger stöd?', ['supports', 'provides'], ['support'], { check: 'support' }),
  meetings: intent('Hur ofta är det möte?', ['meets', 'decides'], ['meetings'], { check: 'meetings' }),
  decision: intent('Vad får gruppen besluta?', ['decides', 'adopts', 'approves'], ['decision'], {
    check: 'decision',
    wide: true,
  }),
  decider: intent('Vem beslutar?', ['decides', 'adopts', 'approves'], ['decision']),
  reporting: intent('Till vem rapporterar gruppen?', ['reports-to'], ['reporting'], { check: 'reporting' }),
  'reporting-time': intent('När ska rapporten lämnas?', ['reports-to', 'produces'], ['reporting'], {
    check: 'reporting-time',
  }),
  documentation: intent('Vad ska dokumenteras?', ['produces'], ['documentation'], { check: 'minutes' }),
  communication: intent('Var publiceras det?', ['publishes'], ['communication']),
  funding: intent('Vem betalar?', ['pays-for'], ['funding'], { check: 'funding' }),
  purpose: intent('Vad är syftet?', ['purpose'], ['purpose'], { check: 'purpose', wide: true }),
  task: intent('Vad är uppdraget?', ['answers-for', 'receives', 'supports'], ['task'], { wide: true }),
  collaboration: intent('Med vem samverkar gruppen?', ['collaborates-with'], ['collaboration'], {
    wide: true,
  }),
  'conflict-of-interest': intent('Hur hanteras jäv?', [], ['conflict-of-interest'], {
    check: 'conflict-of-interest',
  }),
  scope: intent('Vad omfattas inte?', ['excludes', 'silent'], ['scope']),
  definition: intent('Vad betyder det?', ['defines', 'purpose'], ['purpose'], { wide: true }),
  abbreviation: intent('Vad står förkortningen för?', ['defines', 'part-of'], ['organisation']),
  validity: intent('Vem har beslutat dokumentet?', [], []),
} as const satisfies Record<string, Intent>;

/** Key of a question. */
export type IntentKey = keyof typeof INTENTS;

/** All keys, in table order. */
export const INTENT_KEYS = Object.keys(INTENTS) as IntentKey[];

/** A question that a query may ask. */
export interface IntentCandidate {
  readonly intent: IntentKey;
  /** 0 to 1; below .5 it is good for ranking, not for an answer. */
  readonly confidence: number;
  /** Indexes of the words that make it this question. */
  readonly used: readonly number[];
  /** The question asks what differs. */
  readonly compares: boolean;
}
