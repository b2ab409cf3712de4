import type { CatalogueSection, Piece } from './types.ts';

const FILE = 'documents/region/uppdrag/1.md';
const GROUP = 'groups/region/vardgrupp.yaml';
const text = (content: string): Piece => ({ file: FILE, part: 'text', content });
const SAYS: Piece = {
  file: 'documents/region/uppdrag/1.says.yaml',
  content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska … plan\n',
};

/** A name and the other thing that has it, with the file of that. */
interface Clash {
  readonly name: string;
  readonly other: string;
  readonly file: string;
}

/** Names, abbreviations and addresses. */
export const NAMES = {
  ORD001: {
    severity: 'fel',
    title: 'Samma förkortning för två saker',
    explanation:
      'Hos en och samma utgivare betyder en förkortning en enda sak, annars vet varken läsaren eller länkarna vad som avses. En term som är ett ord för en grupp, roll eller organisation får nyckeln denotes.',
    message: ({ name, other, file }: Clash) =>
      `${name} används redan för ${other} (${file}). Ändra den ena förkortningen, eller skriv denotes i termen om det är samma sak.`,
    wrong: [{ file: GROUP, content: 'name: vårdgruppen\nabbreviation: AG\nform: group\n' }],
    right: [{ file: GROUP, content: 'name: vårdgruppen\nabbreviation: VG\nform: group\n' }],
  },
  ORD002: {
    severity: 'varning',
    title: 'En förkortning som inte finns i ordlistan',
    explanation:
      'Skriver texten ett namn med förkortningen inom parentes ska förkortningen finnas: på gruppen, rollen eller organisationen, eller som en term.',
    message: ({ abbreviation, organisation }: { abbreviation: string; organisation: string }) =>
      `Texten förkortar ett namn till ${abbreviation}, som inte finns. Skriv abbreviation på den som menas, eller lägg till en term i terms/${organisation}/.`,
    wrong: [
      text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en gemensam vårdplan (GVP) och en plan.\n'),
      SAYS,
    ],
    right: [
      text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en gemensam vårdplan (GVP) och en plan.\n'),
      SAYS,
      {
        file: 'terms/region/gemensam-vardplan.yaml',
        content: 'name: gemensam vårdplan\nabbreviation: GVP\n',
      },
    ],
  },
  ORD003: {
    severity: 'varning',
    title: 'En känd felstavning i texten',
    explanation:
      'Felstavningar som källorna innehåller står i hiddenLabels, så att sökningen hittar dem. I vår text står det rätta namnet, och rättelsen under corrections.',
    message: ({ written, name }: { written: string; name: string }) =>
      `"${written}" är en känd felstavning av ${name}. Skriv det rätta namnet.`,
    wrong: [
      text('## Uppdrag {#uppdrag}\n\nGruppen ska med vårdgruupen ta fram en plan.\n'),
      SAYS,
      { file: GROUP, content: 'name: vårdgruppen\nform: group\nhiddenLabels: [vårdgruupen]\n' },
    ],
    right: [
      text('## Uppdrag {#uppdrag}\n\nGruppen ska med vårdgruppen ta fram en plan.\n'),
      SAYS,
      { file: GROUP, content: 'name: vårdgruppen\nform: group\nhiddenLabels: [vårdgruupen]\n' },
    ],
  },
  ORD004: {
    severity: 'varning',
    title: 'Samma namn för två saker',
    explanation:
      'Två saker hos samma utgivare har samma namn. Länkar i texten går då alltid till den ena. En term som är ett ord för en grupp, roll eller organisation får nyckeln denotes.',
    message: ({ name, other, file }: Clash) =>
      `"${name}" är redan namnet på ${other} (${file}). Ändra det ena namnet, eller skriv denotes i termen om det är samma sak.`,
    wrong: [{ file: 'terms/region/arbetsgrupp.yaml', content: 'name: arbetsgruppen\n' }],
    right: [
      { file: 'terms/region/arbetsgrupp.yaml', content: 'name: arbetsgruppen\ndenotes: arbetsgrupp\n' },
    ],
  },
  ORD005: {
    severity: 'fel',
    title: 'Ett namn har tecken som typsnittet saknar',
    explanation:
      'Namn ritas i diagram, med texten mätt i webbplatsens eget typsnitt. Det har svenska och övriga europeiska språk med latinska bokstäver, men inga andra alfabet, pilar åt sidan eller emojier.',
    message: ({ name, characters }: { name: string; characters: readonly string[] }) =>
      `"${name}" har tecken som typsnittet saknar: ${characters.join(' ')}. Byt eller ta bort dem.`,
    wrong: [{ file: GROUP, content: 'name: vårdgruppen → stab\nform: group\n' }],
    right: [{ file: GROUP, content: 'name: vårdgruppen – stab\nform: group\n' }],
  },
  IDN001: {
    severity: 'fel',
    title: 'Utsagans id är upptaget',
    explanation: 'Ett id får bara finnas en gång i ett dokument, bland rubriker och utsagor.',
    message: ({ id }: { id: string }) =>
      `Id:t "${id}" finns redan på en rubrik eller en annan utsaga i dokumentet. Välj ett annat.`,
    wrong: [
      {
        ...SAYS,
        content:
          'about: arbetsgrupp\nuppdrag:\n  says:\n    - { id: uppdrag, quote: Gruppen ska ta fram en plan }\n',
      },
    ],
    right: [
      {
        ...SAYS,
        content:
          'about: arbetsgrupp\nuppdrag:\n  says:\n    - { id: plan, quote: Gruppen ska ta fram en plan }\n',
      },
    ],
  },
  IDN002: {
    severity: 'fel',
    title: 'Två saker får samma adress',
    explanation:
      'Två saker kan inte ha samma id eller adress: en grupp och en tjänst i samma organisation, ett dokument och en referens, eller en tidigare adress som fortfarande används.',
    message: ({ id, other }: { id: string; other: string }) =>
      `"${id}" krockar med ${other}. Byt namn på den ena filen.`,
    wrong: [{ file: 'groups/region/ledamot.yaml', content: 'name: ledamotsgruppen\nform: group\n' }],
    right: [{ file: 'groups/region/ledamotsgruppen.yaml', content: 'name: ledamotsgruppen\nform: group\n' }],
  },
  IDN003: {
    severity: 'fel',
    title: 'Samma id två gånger i filen',
    explanation: 'Nivåer, spår och steg har id:n som bara får finnas en gång i sin fil.',
    message: ({ id }: { id: string }) => `Id:t "${id}" finns två gånger i filen. Ge den ena ett annat id.`,
    wrong: [
      {
        file: 'levels.yaml',
        content: '- id: lokal\n  name: Lokal nivå\n- id: lokal\n  name: Kommunal nivå\n',
      },
    ],
    right: [
      {
        file: 'levels.yaml',
        content: '- id: lokal\n  name: Lokal nivå\n- id: kommunal\n  name: Kommunal nivå\n',
      },
    ],
  },
} as const satisfies CatalogueSection;
