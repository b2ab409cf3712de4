/** A way into the site for one kind of reader. */
export interface WayIn {
  readonly who: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** Ways in, by what the reader came for. */
export const WAYS_IN: readonly WayIn[] = [
  {
    who: 'Du är ny i en grupp',
    text: 'Se vad din roll ska, bör och kan göra, vem som utser dig och vem du rapporterar till.',
    links: [
      { text: 'Välj grupp och roll', href: '/ny-i-uppdraget/' },
      { text: 'Alla grupper', href: '/grupper/' },
      { text: 'Alla roller', href: '/roller/' },
    ],
  },
  {
    who: 'Du vill läsa ett uppdrag',
    text: 'Hela texten med status, giltighet och en länk till varje mening. Ordlistan håller isär förkortningar som betyder olika saker hos olika utgivare.',
    links: [
      { text: 'Alla dokument', href: '/dokument/' },
      { text: 'Ordlista A till Ö', href: '/ordlista/' },
    ],
  },
  {
    who: 'Du undrar hur det hänger ihop',
    text: 'Organisationerna, deras nivåer och vilka grupper som svarar inför vilka.',
    links: [
      { text: 'Organisation', href: '/organisation/' },
      { text: 'Jämför grupper och roller', href: '/jamfor/' },
    ],
  },
  {
    who: 'Du undrar vem som ska göra vad',
    text: 'Alla skyldigheter med styrka och källa, hur beslut går till steg för steg, och vad som ska göras under året.',
    links: [
      { text: 'Skyldigheter', href: '/skyldigheter/' },
      { text: 'Beslutsvägar', href: '/beslutsvagar/' },
      { text: 'Årshjul', href: '/arshjul/' },
    ],
  },
];
