import { didYouMeanLabelled, type Labels } from '../near-miss.ts';
import type { CatalogueSection } from './types.ts';

const GROUP = 'groups/region/vardgrupp.yaml';
const RIGHT = [{ file: GROUP, content: 'name: vårdgrupp\nform: group\n' }] as const;

/** Faults of fields: what the schema of each kind of content asks for. */
export const FIELDS = {
  FLT001: {
    severity: 'fel',
    title: 'Okänd nyckel',
    explanation:
      'Nyckeln finns inte för den här sortens innehåll. Det är oftast ett skrivfel. Alla nycklar står i redaktionens guide.',
    message: ({ key, known }: { key: string; known: Labels }) =>
      `Nyckeln "${key}" finns inte här.${didYouMeanLabelled(key, known) || ` Möjliga nycklar: ${Object.keys(known).join(', ')}.`}`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nfrom: group\n' }],
    right: RIGHT,
  },
  FLT002: {
    severity: 'fel',
    title: 'En uppgift som måste finnas saknas',
    explanation: 'Några uppgifter måste alltid finnas. Meddelandet säger vilken, och vad den ska innehålla.',
    message: ({ key, label, help }: { key: string; label: string; help: string }) =>
      `"${key}" saknas${label === '' ? '' : ` (${label})`}.${help === '' ? ' Lägg till den.' : ` Lägg till den: ${help}`}`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\n' }],
    right: RIGHT,
  },
  FLT003: {
    severity: 'fel',
    title: 'Värdet har fel form',
    explanation:
      'Värdet ska till exempel vara text men är en lista, eller tvärtom. En lista skrivs med ett bindestreck och mellanslag först på varje rad, eller inom hakparenteser.',
    message: ({ key, expected, found, advice }: Record<'key' | 'expected' | 'found' | 'advice', string>) =>
      `"${key}" ska vara ${expected}, inte ${found}. ${advice}`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\naliases: gruppen\n' }],
    right: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\naliases: [gruppen]\n' }],
  },
  FLT004: {
    severity: 'fel',
    title: 'Värdet behöver citattecken',
    explanation:
      'Utan citattecken läser YAML 1.10 som talet 1,1, 2018 som ett tal, ja och nej-värden som sanningsvärden och 2024-03-05 som en tidpunkt. Med citattecken står värdet kvar som det skrevs.',
    message: ({ key, written, read }: { key: string; written: string; read: string }) =>
      `"${key}" ska vara text, men ${written} läses som ${read}. Skriv värdet inom citattecken: ${key}: "${written}".`,
    wrong: [{ file: 'documents/region/uppdrag/1.md', part: 'frontmatter', content: 'version: 1.10\n' }],
    right: [{ file: 'documents/region/uppdrag/1.md', part: 'frontmatter', content: 'version: "1.10"\n' }],
  },
  FLT005: {
    severity: 'fel',
    title: 'Nyckeln saknar värde',
    explanation:
      'En nyckel utan värde säger ingenting. Det som källan inte anger utelämnas helt; webbplatsen skriver då "anges inte".',
    message: ({ key }: { key: string }) =>
      `"${key}" saknar värde. Skriv ett värde, eller ta bort raden om uppgiften inte finns.`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\nabbreviation:\n' }],
    right: RIGHT,
  },
  FLT006: {
    severity: 'fel',
    title: 'Värdet finns inte i listan',
    explanation: 'Uppgiften har en bestämd lista av möjliga värden, och det skrivna värdet är inget av dem.',
    message: ({ key, written, allowed }: { key: string; written: string; allowed: Labels }) =>
      `"${written}" är inte ett möjligt värde för "${key}".${didYouMeanLabelled(written, allowed)} Möjliga värden: ${Object.keys(allowed).join(', ')}.`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nform: grupp\n' }],
    right: RIGHT,
  },
  FLT007: {
    severity: 'fel',
    title: 'Id med otillåtna tecken',
    explanation:
      'Ett id är likadant som adressen: små bokstäver a–z, siffror och bindestreck, med snedstreck mellan delarna. å och ä blir a, ö blir o.',
    message: ({ key, written, suggested }: { key: string; written: string; suggested: string }) =>
      `"${written}" i "${key}" är inte ett giltigt id.${suggested === '' ? ' Använd a–z, siffror och bindestreck.' : ` Skriv "${suggested}".`}`,
    wrong: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\ninstanceOf: region/Arbetsgrupp\n' }],
    right: [{ file: GROUP, content: 'name: vårdgrupp\nform: group\ninstanceOf: region/arbetsgrupp\n' }],
  },
  FLT008: {
    severity: 'fel',
    title: 'Värdet följer inte mönstret',
    explanation:
      'Några uppgifter har ett bestämt skrivsätt: datum ÅÅÅÅ-MM-DD, tidslängd P2Y, dag MM-DD, e-postadress, webbadress, språkkod.',
    message: ({ key, written, pattern }: { key: string; written: string; pattern: string }) =>
      `"${written}" i "${key}" är inte ${pattern}. Rätta värdet.`,
    wrong: [
      {
        file: 'documents/region/uppdrag/1.md',
        part: 'frontmatter',
        content: 'changes:\n  - date: "5 mars 2024"\n    what: Texten publicerades.\n',
      },
    ],
    right: [
      {
        file: 'documents/region/uppdrag/1.md',
        part: 'frontmatter',
        content: 'changes:\n  - date: "2024-03-05"\n    what: Texten publicerades.\n',
      },
    ],
  },
  FLT009: {
    severity: 'fel',
    title: 'Hänvisningen har fel form',
    explanation:
      'Den som gör något, eller något görs med, skrivs som ett id, unstated, en lista av id, eller ett urval som { kind: lokal-arbetsgrupp }. Ord ur texten som inte pekar på någon bestämd skrivs { written: "orden" }.',
    message: ({ key, problem }: { key: string; problem: string }) =>
      `"${key}" går inte att läsa: ${problem}. Rätta hänvisningen.`,
    wrong: [
      {
        file: 'documents/region/uppdrag/1.says.yaml',
        content:
          'about: arbetsgrupp\nuppdrag:\n  actor: { name: arbetsgruppen }\n  says:\n    - Gruppen ska ta fram en plan\n',
      },
    ],
    right: [
      {
        file: 'documents/region/uppdrag/1.says.yaml',
        content:
          'about: arbetsgrupp\nuppdrag:\n  actor: arbetsgrupp\n  says:\n    - Gruppen ska ta fram en plan\n',
      },
    ],
  },
  FLT010: {
    severity: 'fel',
    title: 'Ord ur texten läses som en nyckel',
    explanation:
      'När en rad ur texten innehåller ett kolon följt av mellanslag läser YAML det som står före som en nyckel. Inom { } gör ett komma detsamma med det som står efter. Citattecken runt hela värdet hindrar det.',
    message: ({ key, cut }: { key: string; cut?: string }) =>
      cut === undefined
        ? `Raden har ett kolon, så "${key}" läses som en nyckel. Sätt hela raden inom citattecken.`
        : `Inom { } delar ett komma värdet, så "${key}" läses som en nyckel. Hör kommat till värdet av "${cut}", sätt hela värdet inom citattecken.`,
    wrong: [
      {
        file: 'documents/region/uppdrag/1.says.yaml',
        content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram: en plan\n',
      },
    ],
    right: [
      {
        file: 'documents/region/uppdrag/1.md',
        part: 'text',
        content: '## Uppdrag {#uppdrag}\n\nGruppen ska ta fram: en plan.\n',
      },
      {
        file: 'documents/region/uppdrag/1.says.yaml',
        content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - "Gruppen ska ta fram: en plan"\n',
      },
    ],
  },
} as const satisfies CatalogueSection;
