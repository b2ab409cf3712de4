import type { Graph, Reference } from '../graph/types.ts';
import { slugify } from '../slug.ts';
import { idsIn } from '../statements/resolve.ts';
import { capitalised, phraseText, UNSAID, type Phrase } from './phrase.ts';
import { isUnstated, referencePhrase } from './reference-phrase.ts';

/** Who duties lie on, as the register lists them. */
export interface Bearer {
  /** Part of an address: `orebro--lag--ordforande`, `anges-inte`. Two bearers of one name and page share it. */
  readonly slug: string;
  readonly phrase: Phrase;
  readonly text: string;
  /** Entities that the bearer is, alone or among others. */
  readonly ids: readonly string[];
  /** What the filter knows the bearer by: its entities, or the words of the text. */
  readonly keys: readonly string[];
  /** Keys to sort by, weightiest first: named or not, the body, its leading posts before others, the name. */
  readonly order: readonly string[];
}

const flat = (id: string): string => id.replaceAll(/[/:]/g, '--');

const JOINING = { all: '--och--', any: '--eller--', 'and-or': '--och-eller--' } as const;

function slugOf(reference: Reference, phrase: Phrase): string {
  const named = reference.ids.length > 0 && phrase.some(({ href }) => href !== undefined);
  return named
    ? reference.ids.map(flat).join(JOINING[reference.connective])
    : slugify(phraseText(phrase)) || 'nagon';
}

function orderOf(graph: Graph, id: string | undefined, text: string): readonly string[] {
  const entity = id === undefined ? undefined : graph.entities.get(id);
  const body = graph.entities.get(entity?.group ?? '');
  if (!entity || !body) return ['0', text, '0', text];
  const leads = entity.role !== undefined && graph.corpus.roles.get(entity.role)?.data.leads === true;
  return ['0', body.name, leads ? '1' : '2', text];
}

/** The bearer that a reference names. Nobody named comes last: `anges inte`. */
export function bearerOf(graph: Graph, reference: Reference): Bearer {
  const phrase = capitalised(referencePhrase(graph, reference));
  const text = phraseText(phrase);
  if (isUnstated(reference)) {
    return { slug: slugify(UNSAID), phrase, text, ids: [], keys: [slugify(UNSAID)], order: ['1'] };
  }
  const slug = slugOf(reference, phrase);
  const ids = [...new Set(idsIn(reference))];
  const order = orderOf(graph, ids.length > 0 && phrase[0]?.href !== undefined ? ids[0] : undefined, text);
  return { slug, phrase, text, ids, keys: ids.length > 0 ? ids : [slug], order };
}
