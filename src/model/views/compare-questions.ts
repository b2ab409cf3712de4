import { TOPIC_IDS } from '../schema/topics.ts';
import { idsIn } from '../statements/resolve.ts';
import { GROUP_CHECKS } from './group-checks.ts';
import { isAbout, isPassive, names } from './selves.ts';
import type { Check } from './silence.ts';
import { upperFirst } from './swedish.ts';

/** The purpose alone: a group's page takes its tasks for an answer, but here they have a row of their own. */
const PURPOSE: Check = {
  key: 'purpose',
  question: 'vilket syfte gruppen har',
  topic: 'purpose',
  answers: (fact, { ids }) =>
    (isAbout(fact, ids) || names(fact.subject, ids)) &&
    (fact.verb === 'purpose' || (fact.type !== 'limit' && fact.statement.topic === 'purpose')),
};

/** Finer questions than a single group's page asks: worth a row where groups stand side by side. */
const FINER: readonly Check[] = [
  {
    key: 'task',
    question: 'vad gruppen gör',
    topic: 'task',
    answers: (fact, { ids }) =>
      fact.norm &&
      fact.statement.topic === 'task' &&
      (names(fact.subject, ids) || (isPassive(fact) && isAbout(fact, ids))),
  },
  {
    key: 'chair-appointment',
    question: 'vem som utser ordföranden',
    topic: 'appointment',
    answers: ({ verb, object }, { leaders }) => verb === 'appoints' && names(object.reference, leaders),
  },
  {
    key: 'places',
    question: 'vilka som har plats i gruppen',
    topic: 'composition',
    answers: ({ verb, object, subject }, { ids }) =>
      verb === 'seat' && (names(subject, ids) || names(object.parts?.['in'], ids)),
  },
  {
    key: 'co-option',
    question: 'om fler kan adjungeras',
    topic: 'composition',
    answers: ({ verb, subject }, { ids }) =>
      verb === 'co-opts' && (names(subject, ids) || idsIn(subject).length === 0),
  },
  {
    key: 'collaboration',
    question: 'vem gruppen samverkar med',
    topic: 'collaboration',
    answers: (fact, { ids }) =>
      (fact.verb === 'collaborates-with' &&
        [fact.subject, fact.object.reference].some((one) => names(one, ids))) ||
      (fact.norm && fact.statement.topic === 'collaboration'),
  },
];

const ASKED = [PURPOSE, ...GROUP_CHECKS.filter(({ key }) => key !== PURPOSE.key), ...FINER];

/** Every question that groups of a kind are held against, topic by topic as pages list them. */
export const COMPARE_CHECKS: readonly Check[] = TOPIC_IDS.flatMap((topic) =>
  ASKED.filter((check) => check.topic === topic),
);

const DIRECT: Readonly<Record<string, string>> = {
  purpose: 'Vilket syfte har gruppen?',
  commissioner: 'Vem är uppdragsgivare?',
  task: 'Vad gör gruppen?',
  establishment: 'Vem inrättar gruppen?',
  appointment: 'Vem utser ledamöterna?',
  'chair-appointment': 'Vem utser ordföranden?',
  places: 'Vilka har plats i gruppen?',
  'co-option': 'Kan fler adjungeras?',
  chair: 'Vad ansvarar ordföranden för?',
  size: 'Hur många är ledamöterna?',
  term: 'Hur länge varar uppdraget?',
  support: 'Vem stöder gruppen?',
  collaboration: 'Vem samverkar gruppen med?',
  meetings: 'Hur ofta träffas gruppen?',
  decision: 'Vad får gruppen besluta?',
  reporting: 'Vem rapporterar gruppen till?',
  'reporting-time': 'När ska rapporten lämnas?',
  minutes: 'Vad dokumenteras?',
  funding: 'Vem betalar?',
  'conflict-of-interest': 'Hur hanteras jäv?',
};

/** A question as a heading asks it. */
export const questionTitle = ({ key, question }: Pick<Check, 'key' | 'question'>): string =>
  DIRECT[key] ?? upperFirst(question);
