/** Topics of statements, in the order pages show them, each with its Swedish label. */
export const TOPICS = {
  purpose: 'Syfte',
  commissioner: 'Uppdragsgivare',
  'starting-points': 'Utgångspunkter',
  scope: 'Avgränsning',
  establishment: 'Inrättande',
  task: 'Uppdrag',
  appointment: 'Så utses ledamöterna',
  composition: 'Sammansättning',
  chair: 'Ordförande',
  members: 'Ledamöter',
  term: 'Mandattid',
  support: 'Stöd',
  collaboration: 'Samverkan',
  meetings: 'Möten',
  decision: 'Beslut',
  reporting: 'Rapportering',
  documentation: 'Dokumentation',
  communication: 'Kommunikation',
  funding: 'Kostnader',
  'conflict-of-interest': 'Jäv',
  organisation: 'Organisation',
} as const;

/** Id of a topic. */
export type Topic = keyof typeof TOPICS;

/** All topic ids, in display order. */
export const TOPIC_IDS = Object.keys(TOPICS) as [Topic, ...Topic[]];
