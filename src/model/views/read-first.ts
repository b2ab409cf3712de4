import type { Graph, Statement } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { groupedBy } from './collate.ts';
import { documentsOf } from './document-item.ts';
import type { PostScope } from './post-scope.ts';

/** One thing to read, with why. */
export interface ReadItem {
  readonly title: string;
  readonly url: string;
  /** "Uppdragsbeskrivning, 3 minuter" or "nämns, finns inte här". */
  readonly note: string;
  /** Can be read here; else only its name is known. */
  readonly held: boolean;
}

const MOST_CITED = 6;

const indexes = new WeakMap<Graph, ReadonlyMap<string, readonly Statement[]>>();

function statementsByDocument(graph: Graph): ReadonlyMap<string, readonly Statement[]> {
  const known = indexes.get(graph);
  if (known) return known;
  const index = groupedBy(graph.statements, ({ document }) => document);
  indexes.set(graph, index);
  return index;
}

/** Whether a citation is made for the reader: not in a text on other groups alone, or by another role. */
function concerns(graph: Graph, { about, actor }: Statement, { all, place }: PostScope): boolean {
  if (place === undefined || !about.some((id) => place.ids.has(id) || all.has(id))) return false;
  const actors = idsIn(actor).filter((id) => graph.entities.get(id)?.type === 'post');
  return actors.length === 0 || actors.some((id) => all.has(id));
}

/** Documents that the mandate itself points at, held here or not. */
function cited(graph: Graph, documents: ReadonlySet<string>, scope: PostScope): readonly ReadItem[] {
  const ids = [...documents]
    .flatMap((document) => statementsByDocument(graph).get(document) ?? [])
    .filter((statement) => concerns(graph, statement, scope))
    .flatMap(({ verbs }) => verbs.filter(({ verb }) => verb === 'cites' || verb === 'based-on'))
    .flatMap(({ object }) => idsIn(object.reference));
  return [...new Set(ids)].flatMap((id): ReadItem[] => {
    const entity = graph.entities.get(id);
    if (!entity || documents.has(id.replace('document:', ''))) return [];
    if (entity.type === 'document')
      return [{ title: entity.name, url: entity.url, note: 'uppdraget hänvisar hit', held: true }];
    if (entity.type !== 'reference') return [];
    return [
      {
        title: entity.name,
        url: entity.url,
        note: 'uppdraget hänvisar hit, finns inte på webbplatsen',
        held: false,
      },
    ];
  });
}

/** What to read first: the mandate, what it points at, the group's page, the words. */
export function readFirst(graph: Graph, scope: PostScope): readonly ReadItem[] {
  const { place, post } = scope;
  if (place === undefined || post.group === undefined) return [];
  const { about } = documentsOf(graph, place.ids);
  const group = graph.entities.get(post.group);
  const mandates = about.map(({ title, url, type, minutes, draft }): ReadItem => ({
    title,
    url,
    note: `${type}${draft ? ', utkast' : ''}, ungefär ${minutes === 1 ? 'en minut' : `${minutes} minuter`} att läsa`,
    held: true,
  }));
  return [
    ...mandates,
    ...(group
      ? [
          {
            title: `Sidan om ${group.name}`,
            url: group.url,
            note: 'gruppens samband, möten och rapportering',
            held: true,
          },
        ]
      : []),
    ...cited(graph, new Set(about.map(({ id }) => id)), scope).slice(0, MOST_CITED),
    {
      title: 'Ordlistan',
      url: '/ordlista/',
      note: 'ord och förkortningar som dokumenten använder',
      held: true,
    },
  ];
}
