import { MODALITIES, type Modality } from '../../model/schema/statement.ts';
import { STRENGTHS } from '../../model/views/strength-words.ts';
import { fieldsOf, type DataField } from '../fields.ts';
import { LIST_NAMES, type GraphData } from '../graph-data.ts';
import { itemSchema, referenceJsonSchema } from '../schemas.ts';
import { contextOf } from './context.ts';
import { thingsOf } from './iri.ts';
import { modalityTerm, ownPrefix, upper } from './names.ts';
import { itemNode, type Node, type Value } from './node.ts';
import { keyRule } from './rules.ts';
import { standardTerms } from './standard-terms.ts';
import { typesOf } from './types.ts';

/** Rules of ODRL that a strength is near. They govern the use of assets, so they are near and no more. */
const ODRL: { readonly [M in Modality]?: string } = {
  'must-not': 'odrl:Prohibition',
  shall: 'odrl:Duty',
  must: 'odrl:Duty',
  may: 'odrl:Permission',
};

/** Classes with what their items are. */
const CLASSES: readonly (readonly [name: string, label: string, meaning: string])[] = [
  ['Organisation', 'Organisation', 'En organisation eller en samverkan mellan organisationer.'],
  ['Kind', 'Slag av grupp', 'Ett slag av grupper som finns i flera organisationer.'],
  ['Group', 'Grupp', 'En grupp, enhet eller något annat som handlar eller berörs.'],
  [
    'Series',
    'Grupper av ett slag',
    'Något som står för alla grupper av ett slag, och inte självt är en grupp.',
  ],
  ['Role', 'Roll', 'En roll, oberoende av grupp.'],
  ['Post', 'Post', 'En roll i en grupp, eller en befattning i en organisation.'],
  ['Document', 'Dokument', 'En utgåva av ett dokument.'],
  ['Section', 'Avsnitt', 'En rubrik med texten under den.'],
  ['Statement', 'Utsaga', 'Ord i en text och vad de betyder.'],
  ['Fact', 'Faktum', 'Vad ett verb i en utsaga säger. Styrkan och villkoret hör till: "kan" är inte "ska".'],
  ['Process', 'Beslutsväg', 'Steg i ordning, där varje steg är en utsaga.'],
  ['Term', 'Ord', 'En term eller förkortning hos en utgivare.'],
  ['CitedDocument', 'Omnämnt dokument', 'Ett dokument som nämns men inte finns här.'],
  ['Verb', 'Verb', 'Ett samband som ett faktum kan ha.'],
  ['Level', 'Nivå', 'En nivå i systemet.'],
  ['Topic', 'Ämne', 'Ett ämne som utsagor handlar om.'],
  ['Coverage', 'Täckning', 'Vad ett dokument säger i ett ämne om en grupp.'],
  ['Modality', 'Styrka', 'Hur bindande ord är.'],
  ['Reference', 'Hänvisning', 'Vem eller vad något pekar på.'],
];

/** Terms that no key of the published shapes gives: those that references are made of, and a few more. */
const OTHERS: readonly (readonly [name: string, label: string, meaning: string])[] = [
  ['names', 'Pekar ut', 'Den som en hänvisning pekar ut.'],
  ['ofKind', 'Av slaget', 'Slag av grupp eller organisation som ett urval gäller.'],
  ['ofRole', 'I rollen', 'Roll som ett urval gäller.'],
  ['anyLevel', 'Varje nivå', 'Sant när ett urval gäller varje nivå.'],
  ['publishedBy', 'Ges ut av', 'Den som ger ut uppgifterna.'],
  ['content', 'Innehåll', 'Kontrollsumma över allt innehåll.'],
  ['standardTerm', 'Motsvaras av', 'Termen i andras vokabulär som betyder samma sak.'],
  [
    'reversedTerm',
    'Motsvaras omvänt av',
    'Termen i andras vokabulär som betyder samma sak från andra hållet.',
  ],
  ['nearTerm', 'Ligger nära', 'En term i andras vokabulär som liknar vår, men som gäller annat.'],
  ['duty', 'Orden själva', 'Utsagan har inget verb: orden själva är uppgiften.'],
];

const term = (iri: string, type: string, label: string, meaning: string, more: object = {}): Node => ({
  '@id': iri,
  '@type': type,
  'skos:prefLabel': label,
  ...(meaning !== '' && { 'skos:definition': meaning }),
  ...more,
});

/** Properties that keys of the published shapes become, each once, with the label of its first key. */
function propertyNodes(): Node[] {
  const found = new Map<string, Node>();
  const use = (name: string | undefined, { label, help }: DataField, type = 'rdf:Property'): void => {
    if (name?.startsWith('uw:') && !found.has(name)) found.set(name, term(name, type, label, help));
  };
  for (const list of LIST_NAMES) {
    for (const one of fieldsOf(itemSchema(list))) {
      use(keyRule(list, one.key)?.term, one);
      if (one.form === 'lista: objekt') use(`uw:${upper(one.key)}Part`, one, 'rdfs:Class');
    }
  }
  for (const one of fieldsOf(referenceJsonSchema())) {
    if (!['ids', 'kind', 'role'].includes(one.key)) use(`uw:${one.key}`, one);
  }
  return [...found.values()];
}

const modalityNodes = (): Node[] =>
  MODALITIES.map((modality) => {
    const { heading, meaning } = STRENGTHS[modality];
    const near = ODRL[modality];
    const types = ['uw:Modality', 'skos:Concept'] as unknown as Value;
    const more = near === undefined ? {} : { 'uw:nearTerm': { '@id': near } };
    return { ...term(modalityTerm(modality), '', heading, meaning, more), '@type': types };
  });

/** The project's own terms with label and meaning, as linked data. */
export function linkedVocabulary(data: GraphData) {
  const things = thingsOf(data);
  const { site } = data.edition;
  const nodes = [
    ...CLASSES.map(([name, label, meaning]) => term(`uw:${name}`, 'rdfs:Class', label, meaning)),
    ...propertyNodes(),
    ...OTHERS.map(([name, label, meaning]) => term(`uw:${name}`, 'rdf:Property', label, meaning)),
    ...modalityNodes(),
    ...data.verbs.map((verb) => itemNode('verbs', verb, typesOf('verbs', verb), things, standardTerms(verb))),
  ];
  const byIri = new Map(nodes.map((node) => [node['@id'], node]));
  return {
    '@context': { ...contextOf(site), '@base': ownPrefix(site).slice(0, -1) },
    '@graph': [...byIri.values()].sort((a, b) => (a['@id'] < b['@id'] ? -1 : 1)),
  };
}
