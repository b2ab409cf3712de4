import type { EditionEntry } from '../corpus/types.ts';
import type { Reference } from '../graph/types.ts';
import type { SaysSectionData } from '../schema/statement.ts';
import type { Topic } from '../schema/topics.ts';
import type { Section } from '../text/types.ts';
import type { DistributiveOmit } from './expand-edition.ts';
import type { KeyPath, StatementProblem } from './problems.ts';
import type { Ref } from './reference.ts';
import { idsIn, type Place, type Resolver } from './resolve.ts';
import { topicOfHeading } from './topic.ts';

/** What holds for a whole section: defaults, how to resolve, where to report. */
export interface Scope {
  readonly edition: EditionEntry;
  readonly topic: Topic;
  readonly about: readonly string[];
  readonly actor: Reference | undefined;
  readonly reading: string | undefined;
  readonly place: Place;
  readonly report: (problem: DistributiveOmit<StatementProblem, 'file'>) => void;
  readonly resolve: (ref: Ref, path: KeyPath, documents?: boolean) => Reference;
  readonly resolveAbout: (ids: string | readonly string[], path: KeyPath) => readonly string[];
}

interface ScopeInput {
  readonly edition: EditionEntry;
  readonly section: Section;
  readonly data: SaysSectionData;
  readonly file: { readonly about?: string | string[] | undefined; readonly actor?: Ref | undefined };
  readonly resolver: Resolver;
  readonly report: Scope['report'];
}

/** Works out the defaults of a section: the section's own, else the file's, else the document's. */
export function sectionScope({ edition, section, data, file, resolver, report }: ScopeInput): Scope {
  const { organisation, document } = edition;
  const bare: Place = { organisation, document, about: [] };

  const named = (ids: string | readonly string[], path: KeyPath): string[] =>
    [ids].flat().flatMap((id) => {
      const found = resolver.actor(id, bare);
      if (found === undefined) report({ code: 'unresolved', what: 'actor', id, path });
      return found === undefined ? [] : [found.id];
    });

  // The frontmatter's own ids are checked where they stand, so a fault is not reported once a section.
  const ofDocument = edition.data.about.flatMap((id) => resolver.actor(id, bare)?.id ?? []);
  const ofFile =
    file.about === undefined
      ? ofDocument
      : [file.about].flat().flatMap((id) => resolver.actor(id, bare)?.id ?? []);
  const about = data.about === undefined ? ofFile : named(data.about, [section.id, 'about']);
  const place: Place = { ...bare, about };

  const resolve: Scope['resolve'] = (ref, path, documents = false) =>
    resolver.reference(ref, place, (what, id) => report({ code: 'unresolved', what, id, path }), documents);

  const defaultActor = (): Reference | undefined => {
    if (data.actor !== undefined) return resolve(data.actor, [section.id, 'actor']);
    if (file.actor !== undefined) return resolver.reference(file.actor, place, () => undefined);
    return file.about === undefined ? undefined : { ids: ofFile, connective: 'all' };
  };
  const actor = defaultActor();

  return {
    edition,
    topic: data.topic ?? topicOfHeading(section.heading),
    about: about.length > 0 ? about : idsIn(actor),
    actor,
    reading: data.reading,
    place,
    report,
    resolve,
    resolveAbout: named,
  };
}
