import { didYouMean } from '../near-miss.ts';
import type { CatalogueSection } from './types.ts';

/** Faults of files and folders, before their content is read. */
export const FILES = {
  FIL001: {
    severity: 'fel',
    title: 'Filen är inte sparad som UTF-8',
    explanation:
      'Alla filer ska vara sparade som UTF-8, annars blir å, ä och ö fel tecken. Välj UTF-8 som teckenkodning när du sparar.',
    message: ({ line }: { line: number }) =>
      `Filen är inte sparad som UTF-8: rad ${line} har tecken som inte kan läsas. Spara om filen med teckenkodningen UTF-8.`,
    wrong: [
      { file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n', stored: 'latin1' },
    ],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL002: {
    severity: 'fel',
    title: 'Länken leder ut ur innehållsmappen',
    explanation:
      'En symbolisk länk får bara peka på något inom innehållsmappen. Annars kan en webbplats ge ut filer som inte var tänkta att publiceras.',
    message: () =>
      'Filen är en länk som leder ut ur innehållsmappen och läses inte. Lägg själva filen i mappen i stället.',
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: '/etc/hostname', stored: 'symlink' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL003: {
    severity: 'fel',
    title: 'Filen är för stor',
    explanation:
      'En text får vara högst 8 MB, uppgifter och utsagor högst 2 MB. Så mycket innehåll hör hemma i flera filer.',
    message: ({ megabytes, limit }: { megabytes: number; limit: number }) =>
      `Filen är ${megabytes} MB och läses inte; gränsen är ${limit} MB. Dela upp den.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\n', stored: 'huge' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL004: {
    severity: 'fel',
    title: 'Otillåtet styrtecken',
    explanation:
      'Filen har ett osynligt styrtecken, ofta efter inklistring från ett annat program. Det går inte att visa på en webbsida.',
    message: ({ character }: { character: string }) =>
      `Här står ett osynligt styrtecken (${character}). Ta bort det; det följer ofta med vid inklistring.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vård\u0007grupp\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL005: {
    severity: 'fel',
    title: 'Tecken som vänder skrivriktningen',
    explanation:
      'Vissa osynliga tecken vänder skrivriktningen, så att texten läses på ett annat sätt än den är skriven. De behövs aldrig i svensk text.',
    message: ({ character }: { character: string }) =>
      `Här står ett osynligt tecken som ändrar skrivriktningen (${character}). Ta bort det.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vård\u202egrupp\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL006: {
    severity: 'varning',
    title: 'Osynligt tecken i texten',
    explanation:
      'Mjuka bindestreck, nollbreda mellanslag och liknande följer med vid inklistring från Word och pdf. De gör att ord inte hittas i sökningen och att citat inte stämmer.',
    message: ({ character }: { character: string }) =>
      `Här står ett osynligt tecken (${character}) som gör att ordet inte hittas. Ta bort det.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vård\u00adgrupp\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL007: {
    severity: 'fel',
    title: 'Filen ligger på fel plats',
    explanation:
      'Varje slags innehåll har sin mapp: organisations, kinds, groups/<organisation>, roles, documents/<organisation>/<dokument>, processes/<organisation>, terms, references och charts. En fil någon annanstans läses inte.',
    message: ({
      written,
      known,
      expected,
    }: {
      written: string;
      known: readonly string[];
      expected: string;
    }) => `"${written}" ligger på fel plats eller har fel namn.${didYouMean(written, known)} ${expected}`,
    wrong: [{ file: 'group/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL008: {
    severity: 'varning',
    title: 'Filen används inte',
    explanation:
      'I innehållsmappen läses .yaml, .md och .mdx. Andra filer, till exempel Word-filer och bilder, publiceras inte och bör ligga någon annanstans.',
    message: ({ ending }: { ending: string }) =>
      ending === 'yml'
        ? 'Filer som slutar på .yml läses inte. Byt namn så att filen slutar på .yaml.'
        : `Filer som slutar på .${ending} läses inte. Flytta filen ut ur innehållsmappen.`,
    wrong: [{ file: 'groups/region/vardgrupp.yml', content: 'name: vårdgrupp\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL009: {
    severity: 'fel',
    title: 'Filnamnet kan inte bli en adress',
    explanation:
      'Filens namn blir dess id och adress på webbplatsen. Använd bara små bokstäver a–z, siffror och bindestreck: å och ä blir a, ö blir o.',
    message: ({ written, suggested }: { written: string; suggested: string }) =>
      `Namnet "${written}" kan inte bli en adress. Byt till "${suggested}": små bokstäver a–z, siffror och bindestreck.`,
    wrong: [{ file: 'groups/region/Vårdgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL010: {
    severity: 'fel',
    title: 'Två filer för samma utgåva',
    explanation: 'En utgåva har en enda text, antingen .md eller .mdx. Ta bort den som inte ska gälla.',
    message: ({ other }: { other: string }) =>
      `Utgåvan finns redan i ${other}. Ta bort den av filerna som inte ska gälla.`,
    wrong: [
      { file: 'documents/region/uppdrag/1.mdx', content: 'En andra text till samma utgåva.\n', part: 'text' },
    ],
    right: [
      {
        file: 'documents/region/uppdrag/2.mdx',
        content: 'Nästa utgåva ligger i en egen fil.\n',
        part: 'text',
      },
    ],
  },
  FIL011: {
    severity: 'fel',
    title: 'Utsagor utan text',
    explanation:
      'En fil som slutar på .says.yaml hör till texten med samma namn. Utan text finns inget att citera.',
    message: ({ expected }: { expected: string }) =>
      `Utsagorna har ingen text bredvid sig. Lägg texten i ${expected}, eller byt namn på den här filen så att den hör till rätt utgåva.`,
    wrong: [{ file: 'documents/region/uppdrag/7.says.yaml', content: 'about: arbetsgrupp\n' }],
    right: [{ file: 'documents/region/uppdrag/1.says.yaml', content: 'about: arbetsgrupp\n' }],
  },
  FIL012: {
    severity: 'fel',
    title: 'Innehållsmappen är tom',
    explanation:
      'Mappen har inga innehållsfiler. Det beror oftast på att CONTENT_DIR pekar fel. Kör npm run new -- organisation för att börja.',
    message: () =>
      'Innehållsmappen har inga innehållsfiler. Kontrollera CONTENT_DIR, eller börja med npm run new -- organisation.',
    wrong: [],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }],
  },
  FIL013: {
    severity: 'varning',
    title: 'Webbplatsens inställningar saknas',
    explanation:
      'Filen site.yaml ger webbplatsens namn, utgivare, kontaktadress och adress. Utan den används påhittade standardvärden.',
    message: () =>
      'Filen site.yaml saknas, så webbplatsen får ett standardnamn och en påhittad kontaktadress. Lägg till filen.',
    wrong: [{ file: 'site.yaml', content: '' }],
    right: [
      {
        file: 'site.yaml',
        content:
          'name: Uppdrag i regionen\ntagline: Uppdrag och grupper på ett ställe.\npublisher: Regionen\ncontact: redaktion@example.org\nurl: https://uppdrag.example.org\n',
      },
    ],
  },
} as const satisfies CatalogueSection;
