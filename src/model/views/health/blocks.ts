/** A part of the page on the state of the content: its heading, why it matters and what to do about it. */
export interface HealthBlock {
  readonly id: string;
  readonly heading: string;
  readonly why: string;
}

/** The parts of the page, in order. */
export const HEALTH_BLOCKS = {
  silent: {
    id: 'tystnad',
    heading: 'Det uppdragen inte säger',
    why: 'Det som inte anges får läsaren gissa sig till. Fråga den som äger uppdraget, och låt nästa utgåva svara.',
  },
  open: {
    id: 'oreglerat',
    heading: 'Det texten själv lämnar öppet',
    why: 'Här säger dokumentet uttryckligen att något inte är reglerat, inte bestämt eller inte ingår. Se efter om det fortfarande stämmer.',
  },
  notices: {
    id: 'kontrollen',
    heading: 'Varningar och upplysningar',
    why: 'Det här säger kontrollen, platshållare och mallrester inräknade. Varje kod har en sida som visar hur det rättas.',
  },
  documents: {
    id: 'dokument',
    heading: 'Utkast, beslut och datum',
    why: 'Läsaren behöver veta om ett dokument gäller. Fyll i det som källan säger, och hitta aldrig på resten.',
  },
  passive: {
    id: 'utan-barare',
    heading: 'Uppgifter som ingen har fått',
    why: 'Meningen säger vad som görs men inte av vem, så ingen har uppgiften. Låt nästa utgåva säga vem.',
  },
  references: {
    id: 'finns-inte-har',
    heading: 'Dokument som nämns men inte finns här',
    why: 'Läsaren hänvisas till något som inte går att läsa här. Lägg in dokumentet, om det får publiceras.',
  },
  differences: {
    id: 'skiljer-sig',
    heading: 'Källor som skiljer sig',
    why: 'Två dokument från samma utgivare svarar olika på samma fråga. Båda visas. Den som äger dem avgör vad som gäller.',
  },
  bare: {
    id: 'utan-innehall',
    heading: 'Poster som inget dokument säger något om',
    why: 'Sidan visar bara ett namn. Låt en utsaga peka på posten, eller ta bort filen.',
  },
  readings: {
    id: 'lasningar',
    heading: 'Våra läsningar',
    why: 'Här har vi tolkat orden, och läsaren ser att tolkningen är vår. Låt den som äger texten bekräfta den eller skriva tydligare.',
  },
} as const satisfies Record<string, HealthBlock>;
