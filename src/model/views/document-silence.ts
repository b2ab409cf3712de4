import type { EditionEntry } from '../corpus/types.ts';
import type { Graph } from '../graph/types.ts';
import { documentsOf } from './document-item.ts';
import { groupSources, placeOf } from './group-place.ts';
import { capped } from './list-pages.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import { selvesOf } from './selves.ts';
import { verdicts } from './silence.ts';

const MOST_GROUPS = 3;

/** The group's page has a list of what its documents do not say. */
function hasList(graph: Graph, group: string): boolean {
  const selves = selvesOf(graph, group);
  const place = placeOf(graph, selves);
  if (documentsOf(graph, selves.ids, place.posts).about.length === 0) return false;
  const facts = groupSources(graph, selves, place).map(({ fact }) => fact);
  return verdicts(facts, place).some(({ state }) => state !== 'stated');
}

/**
 * The groups that a document gives a mandate and leaves questions about, each with the way to the list on its
 * page; empty where nothing is left out. A document on many groups names the first ones.
 */
export function documentSilence(graph: Graph, { data }: EditionEntry): Phrase {
  const links = data.about
    .filter((group) => graph.entities.get(group)?.type === 'group')
    .flatMap((group): Phrase[] => {
      const entity = graph.entities.get(group);
      return entity && hasList(graph, group) ? [[{ text: entity.name, href: `${entity.url}#tystnad` }]] : [];
    });
  const { shown, more } = capped(links, MOST_GROUPS);
  const rest: Phrase = [{ text: `${more} till`, href: '/om/redaktion/innehall/#tystnad' }];
  return joinPhrases(more > 0 ? [...shown, rest] : shown, 'och');
}
