/** A small content folder without any fault, which examples and tests change one thing in. */
export const BASE: Readonly<Record<string, string>> = {
  'site.yaml': `name: Uppdrag i regionen
tagline: Uppdrag och grupper på ett ställe.
publisher: Regionen
contact: redaktion@example.org
url: https://uppdrag.example.org
`,
  'levels.yaml': `- id: lokal
  name: Lokal nivå
`,
  'organisations/region.yaml': `name: Regionen
kind: region
level: lokal
ownPages: true
`,
  'kinds/lokal-grupp.yaml': `name: lokal grupp
plural: lokala grupper
level: lokal
`,
  'groups/region/arbetsgrupp.yaml': `name: arbetsgruppen
abbreviation: AG
form: group
kind: lokal-grupp
`,
  'roles/ledamot.yaml': `name: ledamot
plural: ledamöter
`,
  'documents/region/uppdrag/1.md': `---
title: Uppdrag för arbetsgruppen
summary: Vad arbetsgruppen ska göra.
type: uppdragsbeskrivning
publisher: region
about: [arbetsgrupp]
wording: klarsprak
source: Uppdrag för arbetsgruppen, Regionen
status: utkast
changes:
  - date: "2026-01-10"
    what: Texten publicerades.
---

## Uppdrag {#uppdrag}

Gruppen ska ta fram en plan.
`,
  'documents/region/uppdrag/1.says.yaml': `about: arbetsgrupp
uppdrag:
  says:
    - { id: plan, quote: Gruppen ska ta fram en plan, with: arbetsgrupp/ledamot }
`,
};

/** Frontmatter of the document in `BASE`, and its text. */
export const [BASE_FRONTMATTER = '', BASE_TEXT = ''] = (BASE['documents/region/uppdrag/1.md'] ?? '')
  .split(/^---\n/m)
  .slice(1);

/** The day on which the tests judge content. */
export const AS_OF = '2026-01-15';
