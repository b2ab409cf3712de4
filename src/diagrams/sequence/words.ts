import type { Fact, Graph } from '../../model/graph/types.ts';
import { actPhrase } from '../../model/views/act-phrase.ts';
import { objectPhrase } from '../../model/views/object-phrase.ts';
import { phraseText } from '../../model/views/phrase.ts';
import { statementView, type StatementView } from '../../model/views/statement-view.ts';
import { VERBS } from '../../model/verbs.ts';
import type { Message } from './sequence.ts';

/** What a chart shows as a note or a frame, and what it leaves to the table. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'Villkor',
  'När',
  'Enligt',
  'Giltighet',
  'Ordning',
  'I stället för',
  'Undantag från',
]);

const markOf = ({ strength }: StatementView): string =>
  strength.modality === 'indicative' ? '' : ` (${strength.word})`;

/** An article that begins a name is a small word inside a sentence: "genom de kommunala nätverken". */
const inSentence = (words: string): string =>
  words.replace(/^De[nt]?(?= \p{Ll})/u, (article) => article.toLocaleLowerCase('sv'));

/** Whether the words of a verb name whom it concerns themselves, beside the arrow that ends there. */
const namesEnd = ({ verb, object }: Fact, named: boolean): boolean =>
  named && verb !== 'duty' && object.reference === undefined;

/** "utser (ska)", with what else belongs to it; the words of the text where no verb says it. */
function verbWords(graph: Graph, { verb, object }: Fact, view: StatementView, named: boolean): string {
  if (verb === 'duty') return `”${phraseText(actPhrase({ ...view, verbs: [] }))}”${markOf(view)}`;
  const words = named && object.reference !== undefined ? '' : phraseText(objectPhrase(graph, object));
  return [`${VERBS[verb].label}${markOf(view)}`, words].filter((part) => part !== '').join(' ');
}

/**
 * What a message says: "utser (ska)", and with it "genom nätverken". `named`: whom it concerns stands at
 * the end of its arrow.
 */
export function messageWords(
  graph: Graph,
  fact: Fact,
  named: boolean,
): Pick<Message, 'words' | 'more' | 'namesEnd'> {
  const view = statementView(graph, fact.statement);
  const more = view.circumstances
    .filter(({ label }) => !ELSEWHERE.has(label))
    .map(({ label, value }) => `${label.toLocaleLowerCase('sv')} ${inSentence(phraseText(value))}`);
  return {
    words: verbWords(graph, fact, view, named),
    ...(more.length > 0 && { more }),
    ...(namesEnd(fact, named) && { namesEnd: true as const }),
  };
}
