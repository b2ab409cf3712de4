import type { EditionEntry } from '../corpus/types.ts';
import { readDate } from '../dates.ts';
import type { Graph } from '../graph/types.ts';
import { documentSchema } from '../schema/document.ts';
import type { Citation } from './citation.ts';
import { DOCUMENT_TYPES } from './document-item.ts';
import { dateWordsOf } from './periods.ts';
import { plain, unsaid, type Phrase } from './phrase.ts';
import { statusLabel } from './status-label.ts';
import type { StrengthMark } from './strength-words.ts';

/** One answer: the value, how strongly and when it holds, and where the text says it. */
export interface FactValue {
  readonly value: Phrase;
  /** Left out for the plain present: the label is in the plain present itself. */
  readonly strength?: StrengthMark;
  /** The words of the condition. */
  readonly condition?: string;
  readonly citation?: Citation;
  /** Said in another document: its citation names it. */
  readonly elsewhere?: boolean;
}

/** A labelled value of a fact box. Silence is a value: `unsaid`. */
export interface LabelledFact extends FactValue {
  readonly label: string;
  /** Further answers, where the text gives more than one. */
  readonly more?: readonly FactValue[];
}

type Field = keyof typeof documentSchema.shape;

/** The field's label in the schema: what editors fill in and what readers see have one name. */
function labelOf(field: Field): string {
  const schema = documentSchema.shape[field];
  const inner = 'unwrap' in schema ? schema.unwrap() : schema;
  return inner.meta()?.title ?? field;
}

const said = (value: string | undefined): Phrase => (value === undefined ? unsaid : plain(value));

/** A date in words; what is no date (a placeholder, a season) is shown as the source's own words. */
function dateSaid(value: string | undefined): Phrase {
  if (value === undefined) return unsaid;
  return readDate(value).type === 'span' ? plain(dateWordsOf(value)) : [{ text: value, kind: 'written' }];
}

function named(graph: Graph, id: string | undefined): Phrase {
  if (id === undefined) return unsaid;
  const entity = graph.entities.get(id);
  return [entity ? { text: entity.name, href: entity.url } : { text: id }];
}

function decision(graph: Graph, { data }: EditionEntry): LabelledFact[] {
  const { decision: made } = data;
  const more = [
    ...(made?.paragraph === undefined ? [] : [{ label: 'Paragraf', value: plain(made.paragraph) }]),
    ...(made?.diarienummer === undefined
      ? []
      : [{ label: 'Beslutets diarienummer', value: plain(made.diarienummer) }]),
  ];
  return [
    { label: 'Beslutat av', value: named(graph, made?.body) },
    { label: 'Beslutsdatum', value: dateSaid(made?.date) },
    ...more,
  ];
}

/**
 * The document control of an edition, in the order of a document header. What the source does not say
 * is there too, as "anges inte".
 */
export function documentControl(graph: Graph, edition: EditionEntry): LabelledFact[] {
  const { data } = edition;
  const status = data.status === undefined ? unsaid : plain(statusLabel(data));
  return [
    { label: labelOf('type'), value: plain(DOCUMENT_TYPES[data.type]) },
    { label: labelOf('publisher'), value: named(graph, data.publisher) },
    { label: labelOf('status'), value: status },
    ...decision(graph, edition),
    { label: labelOf('validFrom'), value: dateSaid(data.validFrom) },
    { label: labelOf('validTo'), value: dateSaid(data.validTo) },
    { label: labelOf('reviewBy'), value: dateSaid(data.reviewBy) },
    { label: labelOf('version'), value: said(data.version) },
    { label: labelOf('documentId'), value: said(data.documentId) },
    { label: labelOf('diarienummer'), value: said(data.diarienummer) },
    ...(data.sourceDate === undefined
      ? []
      : [{ label: labelOf('sourceDate'), value: dateSaid(data.sourceDate) }]),
    { label: labelOf('owner'), value: said(data.owner) },
    { label: labelOf('author'), value: said(data.author) },
  ];
}
