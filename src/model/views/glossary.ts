import { isDraft } from '../graph/in-force.ts';
import type { Entity, Graph } from '../graph/types.ts';
import type { TermData } from '../schema/term.ts';
import { termsInOrder } from '../graph/list-places.ts';
import { groupedBy } from './collate.ts';
import { dutyRows, type DutyRow } from './duty-row.ts';
import { linkOf, type Link } from './identity.ts';
import { byLetter, letterPages, type LetterGroup, type LetterPage } from './list-pages.ts';
import { mentionedIn } from './mentioned-in.ts';

/** A word with what the documents say that it means, for one publisher. */
export interface GlossaryEntry {
  readonly anchor: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly aliases: readonly string[];
  /** Who uses the word so. */
  readonly publisher: string;
  /** The only document that uses it so. */
  readonly document?: Link;
  readonly denotes?: Link;
  /** Sentences of the documents that say what it means. */
  readonly definitions: readonly DutyRow[];
  /** Sections that use the word, where none says what it means. */
  readonly usedIn: readonly Link[];
  readonly related: readonly Link[];
  /** All documents that may use it so are drafts. */
  readonly draft: boolean;
  /** The same word with other publishers. */
  readonly elsewhere: readonly Link[];
}

/** The glossary: words A–Ö on one page while they are few, else on pages by letter. */
export interface Glossary {
  readonly letters: readonly LetterGroup<GlossaryEntry>[];
  readonly pages: readonly LetterPage<GlossaryEntry>[];
  readonly total: number;
}

const MOST_DEFINITIONS = 4;
const MOST_USES = 3;
/** Other publishers of a word that it links to; all of them stand beside it in the list. */
const MOST_ELSEWHERE = 10;

const anchorOf = (url: string) => url.slice(url.indexOf('#') + 1);

function definitions(graph: Graph, data: TermData, ids: readonly string[]): readonly DutyRow[] {
  const wanted = new Set(ids);
  const found = ids
    .flatMap((id) => graph.factsOf(id))
    .filter(({ verb, object }) => verb === 'defines' && object.reference?.ids.some((id) => wanted.has(id)))
    .filter(({ statement }) => data.document === undefined || statement.document === data.document);
  return dutyRows(
    graph,
    [...new Set(found)].map((fact) => ({ fact, general: false })),
  ).slice(0, MOST_DEFINITIONS);
}

/** What a term stands for: an organisation, group, post or office by its id, a role or kind by its prefix. */
function denoted(graph: Graph, data: TermData): Entity | undefined {
  if (data.denotes === undefined) return undefined;
  const names = [data.denotes, `role:${data.denotes}`, `kind:${data.denotes}`];
  return names.map((name) => graph.entities.get(name)).find((found) => found !== undefined);
}

/** Whether the documents that a term belongs to are drafts: the one it is bound to, else its publisher's. */
function isOnlyInDrafts(graph: Graph, organisation: string, document: string | undefined): boolean {
  const editions = [...graph.shown.values()].filter((one) =>
    document === undefined ? one.organisation === organisation : one.document === document,
  );
  return editions.length > 0 && editions.every(({ data }) => isDraft(data));
}

function entry(graph: Graph, id: string, data: TermData, same: readonly string[]): GlossaryEntry {
  const entity = graph.entities.get(`term:${id}`);
  const organisation = id.slice(0, id.indexOf('/'));
  const target = denoted(graph, data);
  const defined = definitions(graph, data, [`term:${id}`, ...(target ? [target.id] : [])]);
  const document = linkOf(graph, data.document && `document:${data.document}`);
  const related = (data.related ?? []).flatMap(
    (one) => linkOf(graph, `term:${one}`) ?? linkOf(graph, `term:${organisation}/${one}`) ?? [],
  );
  const elsewhere = same.flatMap((other): Link[] => {
    const url = graph.entities.get(`term:${other}`)?.url;
    const name = graph.entities.get(other.slice(0, other.indexOf('/')))?.name;
    return other === id || url === undefined || name === undefined ? [] : [{ name, url }];
  });
  return {
    anchor: anchorOf(entity?.url ?? `#${id.replaceAll('/', '-')}`),
    name: data.name,
    ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
    aliases: data.aliases ?? [],
    publisher: graph.entities.get(organisation)?.name ?? organisation,
    ...(document && { document }),
    ...(target && { denotes: { name: target.name, url: target.url } }),
    definitions: defined,
    usedIn: defined.length > 0 ? [] : (mentionedIn(graph).get(`term:${id}`) ?? []).slice(0, MOST_USES),
    related,
    draft: isOnlyInDrafts(graph, organisation, data.document),
    elsewhere: elsewhere.slice(0, MOST_ELSEWHERE),
  };
}

/**
 * Terms A–Ö, each scoped by the publisher that uses it so, with definitions quoted. Where they are too many
 * for one page they stand on pages by letter, as their addresses say.
 */
export function glossary(graph: Graph): Glossary {
  const terms = termsInOrder(graph.corpus);
  const byName = groupedBy(terms, ({ data }) => data.name.toLocaleLowerCase('sv'));
  const same = (name: string) => (byName.get(name.toLocaleLowerCase('sv')) ?? []).map(({ id }) => id);
  const entries = terms.map(({ id, data }) => entry(graph, id, data, same(data.name)));
  const name = (one: GlossaryEntry) => one.name;
  const pages = letterPages(entries, name);
  return { letters: pages.length > 0 ? [] : byLetter(entries, name), pages, total: terms.length };
}
