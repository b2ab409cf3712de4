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
    text: 'Hela texten med status, giltighet och en länk till varje mening.',
    links: [{ text: 'Alla dokument', href: '/dokument/' }],
  },
  {
    who: 'Du undrar hur det hänger ihop',
    text: 'Organisationerna, deras nivåer och vilka grupper som svarar inför vilka.',
    links: [{ text: 'Organisation', href: '/organisation/' }],
  },
  {
    who: 'Du undrar vem som får bestämma',
    text: 'Hur något går till steg för steg, och vem som beslutar, utser och godkänner.',
    links: [{ text: 'Beslutsvägar', href: '/beslutsvagar/' }],
  },
  {
    who: 'Du har stött på en förkortning',
    text: 'Samma förkortning kan betyda olika saker hos olika utgivare. Ordlistan håller isär dem.',
    links: [{ text: 'Ordlista A till Ö', href: '/ordlista/' }],
  },
];
