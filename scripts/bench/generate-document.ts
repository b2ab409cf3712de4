import { MONTHS } from '../../src/model/dates.ts';
import type { Random } from './random.ts';

/** Whom a generated document is about, and whom it speaks of. Numbers are those of groups. */
export interface Subject {
  readonly organisation: string;
  readonly group: number;
  readonly parent: number;
  readonly partner: number;
}

const SECTIONS = [
  ['syfte', 'Syfte', 'purpose'],
  ['uppdrag', 'Uppdrag', 'task'],
  ['sammansattning', 'Sammansättning', 'composition'],
  ['ordforande', 'Ordförande', 'chair'],
  ['ledamoter', 'Ledamöter', 'members'],
  ['moten', 'Möten', 'meetings'],
  ['stod', 'Stöd', 'support'],
  ['samverkan', 'Samverkan', 'collaboration'],
  ['rapportering', 'Rapportering', 'reporting'],
  ['dokumentation', 'Dokumentation', 'documentation'],
  ['kostnader', 'Kostnader', 'funding'],
  ['beslut', 'Beslut', 'decision'],
] as const;
const SENTENCES_PER_SECTION = 5;

const STRENGTHS = ['ska', 'bör', 'kan', 'ska'] as const;
const DEEDS = ['följa', 'beskriva', 'samla', 'granska', 'planera', 'utveckla', 'jämföra', 'sprida'] as const;
const THINGS = [
  'underlag',
  'arbetssätt',
  'kunskap',
  'resultat',
  'rutiner',
  'behov',
  'förslag',
  'mål',
] as const;
const FIELDS = ['vården', 'omsorgen', 'tandvården', 'rehabiliteringen', 'elevhälsan', 'skolan'] as const;
const ENDS = [
  'och göra dem kända för alla som berörs av dem',
  'så att arbetet blir lättare att följa för verksamheterna',
  'tillsammans med dem som använder dem i sin vardag',
  'och se till att erfarenheter tas till vara',
] as const;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const TWICE = '{ times: { min: 2, max: 2, per: P1Y } }';

/** Every sentence has a number of its own, so that its words are found in one place only. */
function duty(random: Random, number: number): string {
  const deed = `${random.pick(STRENGTHS)} ${random.pick(DEEDS)} ${random.pick(THINGS)}`;
  return `I fråga ${number} ${deed.replace(' ', ' gruppen ')} i ${random.pick(FIELDS)} ${random.pick(ENDS)}`;
}

function tie(
  section: string,
  { organisation, group, parent, partner }: Subject,
): [string, string] | undefined {
  const to = (number: number): string => `${organisation}/grupp-${number}`;
  if (section === 'rapportering' && parent !== group) {
    const month = group % MONTHS.length;
    const day = (group % 28) + 1;
    const deadline = `{ month-day: '${twoDigits(month + 1)}-${twoDigits(day)}', bound: before }`;
    return [
      `Gruppen rapporterar till Arbetsgrupp ${parent} före den ${day} ${MONTHS[month] ?? ''}`,
      `reports-to: ${to(parent)}\n      deadline: ${deadline}`,
    ];
  }
  if (section === 'moten') return ['Gruppen ska träffas två gånger per år', `meets: ${TWICE}`];
  if (section === 'dokumentation') {
    return ['Gruppen ska varje år skriva en årsrapport', 'produces: annual-report\n      every: P1Y'];
  }
  if (section === 'samverkan' && partner !== group) {
    return [`Gruppen samverkar med Arbetsgrupp ${partner}`, `collaborates-with: ${to(partner)}`];
  }
  if (section === 'ordforande' && parent !== group) {
    const post = `${to(group)}/ordforande`;
    return [`Arbetsgrupp ${parent} utser ordföranden`, `actor: ${to(parent)}\n      appoints: ${post}`];
  }
  return undefined;
}

/** Makes one mandate of about 7 kB with a statement for every sentence. */
export function generateDocument(subject: Subject, random: Random): { text: string; says: string } {
  const { organisation, group } = subject;
  const text = [
    '---',
    `title: Uppdrag för Arbetsgrupp ${group}`,
    `summary: Vad arbetsgrupp ${group} har i uppdrag.`,
    'type: uppdragsbeskrivning',
    `publisher: ${organisation}`,
    `about: [${organisation}/grupp-${group}]`,
    'wording: klarsprak',
    'source: Ett påhittat dokument.',
    'changes:',
    `  - date: '2024-${twoDigits((group % 12) + 1)}-${twoDigits((group % 28) + 1)}'`,
    '    what: Texten publicerades.',
    '---',
  ];
  const says = [`about: ${organisation}/grupp-${group}`];
  for (const [index, [id, heading, topic]] of SECTIONS.entries()) {
    const duties = Array.from({ length: SENTENCES_PER_SECTION }, (_, nth) =>
      duty(random, index * SENTENCES_PER_SECTION + nth + 1),
    );
    const tied = tie(id, subject);
    const sentences = tied === undefined ? duties : [tied[0], ...duties];
    text.push('', `## ${heading} {#${id}}`, '', sentences.map((sentence) => `${sentence}.`).join(' '));
    says.push('', `${id}:`, `  topic: ${topic}`, '  says:');
    if (tied !== undefined) says.push(`    - quote: ${tied[0]}`, `      ${tied[1]}`);
    says.push(...duties.map((sentence) => `    - ${sentence}`));
  }
  return { text: `${text.join('\n')}\n`, says: `${says.join('\n')}\n` };
}
