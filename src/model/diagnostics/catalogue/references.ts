import { didYouMean } from '../near-miss.ts';
import type { CatalogueSection } from './types.ts';

const GROUP = 'groups/region/vardgrupp.yaml';
const TEXT = 'documents/region/uppdrag/1.md';
const SAYS = 'documents/region/uppdrag/1.says.yaml';

const edition = (number: string, status: string): string =>
  `---\ntitle: Uppdrag för arbetsgruppen\nsummary: Utgåva ${number}.\ntype: uppdragsbeskrivning\npublisher: region\nabout: [arbetsgrupp]\nwording: klarsprak\nsource: Uppdrag för arbetsgruppen, Regionen\nstatus: ${status}\nchanges:\n  - date: "2026-01-10"\n    what: Texten publicerades.\n---\n\n## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n`;
const planSays = (id: string): string =>
  `about: arbetsgrupp\nuppdrag:\n  says:\n    - { id: ${id}, quote: Gruppen ska ta fram en plan }\n`;
const PLANNING =
  'title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: regionen, says: "region/uppdrag#plan", end: true }\n';

/** An id that leads nowhere, and the ids that exist. */
interface Unresolved {
  readonly id: string;
  readonly known: readonly string[];
}

const nearOr = ({ id, known }: Unresolved, otherwise: string): string =>
  didYouMean(id, known) || ` ${otherwise}`;

/** References between files. */
export const REFERENCES = {
  REF001: {
    severity: 'fel',
    title: 'Hänvisningen leder ingenstans',
    explanation:
      'Id:t är varken en grupp, en organisation, en post (grupp/roll) eller en tjänst (organisation/roll). Inne i en organisations mapp räcker gruppens eget id.',
    message: (details: Unresolved & { hint: string }) =>
      `"${details.id}" finns inte som grupp, organisation, post eller tjänst.${details.hint === '' ? nearOr(details, 'Rätta id:t, eller lägg till filen.') : ` ${details.hint}`}`,
    wrong: [
      { file: SAYS, content: 'about: arbetsgrup\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
    right: [
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
  },
  REF002: {
    severity: 'fel',
    title: 'Okänd organisation',
    explanation: 'Organisationer finns i mappen organisations, en fil var.',
    message: (details: Unresolved) =>
      `Organisationen "${details.id}" finns inte.${nearOr(details, `Lägg till organisations/${details.id}.yaml.`)}`,
    wrong: [
      { file: 'organisations/lanet.yaml', content: 'name: Länet\nkind: samverkan\nmembers: [regionen]\n' },
    ],
    right: [
      { file: 'organisations/lanet.yaml', content: 'name: Länet\nkind: samverkan\nmembers: [region]\n' },
    ],
  },
  REF003: {
    severity: 'fel',
    title: 'Okänt slag av grupp',
    explanation: 'Slag av grupper finns i mappen kinds, en fil var.',
    message: (details: Unresolved) =>
      `Slaget "${details.id}" finns inte.${nearOr(details, `Lägg till kinds/${details.id}.yaml.`)}`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\nkind: lokal-grup\n' }],
    right: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\nkind: lokal-grupp\n' }],
  },
  REF004: {
    severity: 'fel',
    title: 'Okänd nivå',
    explanation: 'Nivåerna står i filen levels.yaml.',
    message: (details: Unresolved) =>
      `Nivån "${details.id}" finns inte i levels.yaml.${nearOr(details, 'Lägg till den där.')}`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\nlevel: lokalt\n' }],
    right: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\nlevel: lokal\n' }],
  },
  REF005: {
    severity: 'fel',
    title: 'Okänd roll',
    explanation: 'Roller finns i mappen roles, en fil var.',
    message: (details: Unresolved) =>
      `Rollen "${details.id}" finns inte.${nearOr(details, `Lägg till roles/${details.id}.yaml.`)}`,
    wrong: [{ file: 'roles/sekreterare.yaml', content: 'name: sekreterare\nbroader: ledamoten\n' }],
    right: [{ file: 'roles/sekreterare.yaml', content: 'name: sekreterare\nbroader: ledamot\n' }],
  },
  REF006: {
    severity: 'fel',
    title: 'Okänd term',
    explanation: 'Termer finns i mappen terms, under den organisation som använder dem.',
    message: (details: Unresolved) =>
      `Termen "${details.id}" finns inte.${nearOr(details, 'Lägg till den i terms/<organisation>/.')}`,
    wrong: [{ file: 'terms/region/plan.yaml', content: 'name: plan\nrelated: [region/vardplan]\n' }],
    right: [{ file: 'terms/region/plan.yaml', content: 'name: plan\n' }],
  },
  REF007: {
    severity: 'fel',
    title: 'Dokumentet finns varken här eller i listan över nämnda dokument',
    explanation:
      'Ett dokument som bara nämns får en fil i mappen references. Webbplatsen visar det då som "nämns, finns inte här".',
    message: (details: Unresolved) =>
      `Dokumentet "${details.id}" finns varken i documents eller i references.${nearOr(details, `Lägg till references/${details.id}.yaml.`)}`,
    wrong: [
      {
        file: 'documents/region/uppdrag/1.md',
        part: 'frontmatter',
        content: 'relations:\n  - { rel: basis, to: vardplanen }\n',
      },
    ],
    right: [
      {
        file: 'documents/region/uppdrag/1.md',
        part: 'frontmatter',
        content: 'relations:\n  - { rel: basis, to: vardplanen }\n',
      },
      { file: 'references/vardplanen.yaml', content: 'name: Vårdplanen\n' },
    ],
  },
  REF008: {
    severity: 'fel',
    title: 'Utsagan finns inte',
    explanation:
      'Ett steg i en väg, ett undantag eller en ersättning pekar på en utsaga med dokumentets id och utsagans id: region/uppdrag#ta-fram-plan. Utsagan behöver ett skrivet id.',
    message: (details: Unresolved & { isLocal: boolean }) =>
      details.isLocal
        ? `Utsagan "${details.id}" finns inte i dokumentet.${nearOr({ ...details, id: details.id.replace(/^#/, '') }, 'Skriv det id som utsagan har, med dokumentets id och # före om den står i ett annat dokument.')}`
        : `Utsagan "${details.id}" finns inte.${nearOr(details, 'Skriv dokumentets id, # och det id som utsagan har.')}`,
    wrong: [
      {
        file: 'processes/region/planera.yaml',
        content:
          'title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: regionen, says: "region/uppdrag#ta-fram", end: true }\n',
      },
    ],
    right: [
      {
        file: 'processes/region/planera.yaml',
        content:
          'title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: regionen, says: "region/uppdrag#plan", end: true }\n',
      },
    ],
  },
  REF009: {
    severity: 'fel',
    title: 'Okänt avsnitt',
    explanation:
      'I utsagornas fil är varje grupp av utsagor märkt med rubrikens id, det som står inom {#…} efter rubriken. Text före första rubriken heter ingress.',
    message: (details: Unresolved) =>
      `Texten har inget avsnitt med id "${details.id}".${nearOr(details, details.known.length === 0 ? 'Dokumentet har ingen text än. Skriv texten under uppgifterna om dokumentet.' : `Avsnitten är ${details.known.join(', ')}.`)}`,
    wrong: [
      { file: SAYS, content: 'about: arbetsgrupp\nuppdraget:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
    right: [
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
  },
  REF010: {
    severity: 'fel',
    title: 'Okänt verb',
    explanation: 'Ett diagram kan begränsas till vissa samband. De anges med verben ur verbtabellen.',
    message: (details: Unresolved) =>
      `Verbet "${details.id}" finns inte.${nearOr(details, 'Möjliga verb står i redaktionens guide.')}`,
    wrong: [
      {
        file: 'charts/region/grupper.yaml',
        content:
          'title: Grupper\ndescription: Regionens grupper.\norganisation: region\nshow: [region/arbetsgrupp]\nties: [report-to]\n',
      },
    ],
    right: [
      {
        file: 'charts/region/grupper.yaml',
        content:
          'title: Grupper\ndescription: Regionens grupper.\norganisation: region\nshow: [region/arbetsgrupp]\nties: [reports-to]\n',
      },
    ],
  },
  REF011: {
    severity: 'fel',
    title: 'Okänt steg eller spår i en väg',
    explanation: 'Steg pekar på varandra och på spår med id:n som står i samma fil.',
    message: (details: Unresolved & { what: 'steg' | 'spår' }) =>
      `Vägen har inget ${details.what} med id "${details.id}".${nearOr(details, `Möjliga id: ${[...new Set(details.known)].join(', ')}.`)}`,
    wrong: [
      {
        file: 'processes/region/planera.yaml',
        content:
          'title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: region, says: "region/uppdrag#plan", end: true }\n',
      },
    ],
    right: [
      {
        file: 'processes/region/planera.yaml',
        content:
          'title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: regionen, says: "region/uppdrag#plan", end: true }\n',
      },
    ],
  },
  REF012: {
    severity: 'upplysning',
    title: 'Ett dokument som nämns är inte registrerat',
    explanation:
      'Nämner texten ett dokument vid titel, inom citattecken, i kursiv eller som en länk ut, ska det finnas här eller bland referenserna. Då syns det vilka dokument som hänvisar till det. Bara titlar som börjar med eller står efter ett ord som riktlinje, avtal eller plan hittas.',
    message: ({ title }: { title: string }) =>
      `"${title}" finns varken bland dokumenten eller bland referenserna. Lägg till en fil i references/, om det är ett dokument.`,
    wrong: [
      {
        file: TEXT,
        part: 'text',
        content: '## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan enligt riktlinjen ”Trygga möten”.\n',
      },
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska … plan\n' },
    ],
    right: [
      {
        file: TEXT,
        part: 'text',
        content: '## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan enligt riktlinjen ”Trygga möten”.\n',
      },
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska … plan\n' },
      { file: 'references/trygga-moten.yaml', content: 'name: Trygga möten\n' },
    ],
  },
  REF013: {
    severity: 'fel',
    title: 'Utsagan finns bara i en utgåva som inte visas',
    explanation:
      'Ett steg i en väg, en ersättning eller ett undantag följer den utgåva av dokumentet som visas. En ny utgåva har tagit dess plats, och där finns ingen utsaga med det id:t. Utan rättelse faller steget bort från sidan.',
    message: ({ id }: { id: string }) =>
      `Utsagan "${id}" finns bara i en utgåva som inte visas. Ge den utsaga i den nya utgåvan som motsvarar den samma id, eller peka på en annan.`,
    wrong: [
      { file: TEXT, content: edition('1', 'ersatt') },
      { file: SAYS, content: planSays('plan') },
      { file: 'documents/region/uppdrag/2.md', content: edition('2', 'utkast') },
      { file: 'documents/region/uppdrag/2.says.yaml', content: planSays('ta-fram-plan') },
      { file: 'processes/region/planera.yaml', content: PLANNING },
    ],
    right: [
      { file: TEXT, content: edition('1', 'ersatt') },
      { file: SAYS, content: planSays('plan') },
      { file: 'documents/region/uppdrag/2.md', content: edition('2', 'utkast') },
      { file: 'documents/region/uppdrag/2.says.yaml', content: planSays('plan') },
      { file: 'processes/region/planera.yaml', content: PLANNING },
    ],
  },
} as const satisfies CatalogueSection;
