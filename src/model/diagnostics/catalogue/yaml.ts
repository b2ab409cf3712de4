import type { CatalogueSection } from './types.ts';

const RIGHT = [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\n' }] as const;

/** Faults of notation: YAML and the frontmatter of a document. */
export const NOTATION = {
  YML001: {
    severity: 'fel',
    title: 'Filen går inte att läsa som YAML',
    explanation:
      'Raden följer inte YAML. Vanligast är ett kolon inne i ett värde (sätt värdet inom citattecken), fel indrag eller ett citattecken som inte avslutas.',
    message: ({ problem }: { problem: string }) =>
      `${problem} Resten av filen kontrolleras när detta är rättat.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp: södra\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: "name: 'vårdgrupp: södra'\nform: group\n" }],
  },
  YML002: {
    severity: 'fel',
    title: 'Samma nyckel två gånger',
    explanation:
      'En nyckel får bara stå en gång på samma nivå. Annars är det oklart vilket värde som gäller.',
    message: ({ key, first }: { key: string; first: number }) =>
      `Nyckeln "${key}" står två gånger (första gången på rad ${first}). Ta bort den ena, eller slå ihop dem.`,
    wrong: [
      { file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp\nform: group\nname: gruppen\n' },
    ],
    right: RIGHT,
  },
  YML003: {
    severity: 'fel',
    title: 'Tabb som indrag',
    explanation: 'YAML tillåter inte tabbar som indrag. Använd två mellanslag för varje nivå.',
    message: () => 'Indraget är gjort med tabb. Byt tabben mot mellanslag, två för varje nivå.',
    wrong: [
      {
        file: 'groups/region/vardgrupp.yaml',
        content: 'name: vårdgrupp\nform: group\naliases:\n\t- gruppen\n',
      },
    ],
    right: [
      {
        file: 'groups/region/vardgrupp.yaml',
        content: 'name: vårdgrupp\nform: group\naliases:\n  - gruppen\n',
      },
    ],
  },
  YML004: {
    severity: 'fel',
    title: 'Ankare, alias och egna typer används inte',
    explanation:
      'I YAML betyder & * och ! i början av ett värde något särskilt, som inte används här. Ska tecknet vara en del av texten sätts värdet inom citattecken.',
    message: ({ sign }: { sign: string }) =>
      `Värdet börjar med ${sign}, som YAML läser som en instruktion. Skriv värdet inom citattecken, eller skriv ut det som avses.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: &namn vårdgrupp\nform: group\n' }],
    right: RIGHT,
  },
  YML005: {
    severity: 'fel',
    title: 'Dokumentets huvud saknas eller avslutas inte',
    explanation:
      'Ett dokument börjar med uppgifter om dokumentet mellan två rader med tre bindestreck. Därefter kommer texten.',
    message: ({ problem }: { problem: 'missing' | 'unclosed' }) =>
      problem === 'missing'
        ? 'Filen börjar inte med uppgifter om dokumentet. Lägg en rad med --- först, sedan uppgifterna och en rad med --- till.'
        : 'Uppgifterna om dokumentet avslutas inte. Lägg en rad med bara --- mellan uppgifterna och texten.',
    wrong: [{ file: 'documents/region/uppdrag/2.md', content: 'title: Uppdrag\n\n## Uppdrag {#uppdrag}\n' }],
    right: [{ file: 'documents/region/uppdrag/2.md', part: 'frontmatter', content: 'title: Uppdrag\n' }],
  },
  YML006: {
    severity: 'fel',
    title: 'Filen är tom eller har fel grundform',
    explanation:
      'En fil ska ha nycklar och värden, en rad för varje uppgift: "name: Vårdgruppen". Bara levels.yaml är en lista.',
    message: ({ found, expected }: { found: string; expected: string }) =>
      `Filen är ${found === 'tomt' ? 'tom' : found} men ska vara ${expected}. ${
        expected === 'en lista'
          ? 'Börja varje led med ett bindestreck, till exempel "- id: …".'
          : 'Skriv en uppgift på varje rad, till exempel "name: …".'
      }`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: '- vårdgrupp\n' }],
    right: RIGHT,
  },
  YML007: {
    severity: 'varning',
    title: 'Värdet slutar vid tecknet #',
    explanation:
      'Efter ett mellanslag betyder # att resten av raden är en kommentar, som inte läses. Ska tecknet vara en del av värdet sätts hela värdet inom citattecken.',
    message: ({ read }: { read: string }) =>
      `Resten av raden läses som en kommentar, så värdet blir "${read}". Sätt hela värdet inom citattecken, eller skriv kommentaren på en egen rad.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgrupp #3\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: "name: 'vårdgrupp #3'\nform: group\n" }],
  },
  YML008: {
    severity: 'varning',
    title: 'Typografiska citattecken runt värdet',
    explanation:
      'YAML känner bara de raka citattecknen " och \'. Andra citattecken blir en del av värdet och syns på sidan. Hör de till texten sätts raka citattecken utanför dem.',
    message: ({ inner }: { inner: string }) =>
      `Citattecknen runt "${inner}" är inte raka, så de blir en del av värdet. Skriv raka citattecken, eller sätt raka utanför om tecknen hör till texten.`,
    wrong: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: ”vårdgrupp”\nform: group\n' }],
    right: [{ file: 'groups/region/vardgrupp.yaml', content: 'name: "vårdgrupp"\nform: group\n' }],
  },
} as const satisfies CatalogueSection;
