import type { Corpus } from '../corpus/types.ts';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { nearMisses } from '../diagnostics/near-miss.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { ReferenceKind } from '../statements/problems.ts';
import type { RuleInput } from './input.ts';

/** An id that was looked up in vain, and where it stands. */
export interface Lookup {
  readonly what: ReferenceKind;
  readonly id: string;
  readonly place: Place;
  /** Organisation of the file: ids may be written without it. */
  readonly organisation?: string;
}

const FOLDERS: Readonly<Record<ReferenceKind, readonly string[]>> = {
  actor: ['groups', 'organisations'],
  organisation: ['organisations'],
  kind: ['kinds'],
  level: [],
  role: ['roles'],
  term: ['terms'],
  document: ['documents', 'references', 'groups', 'organisations'],
};

/** Ids as they may be written in an organisation's files: its own also without its name. */
function written(ids: Iterable<string>, organisation: string | undefined): string[] {
  const prefix = `${organisation ?? ''}/`;
  return [...ids].flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length), id] : [id]));
}

function documentIds(corpus: Corpus): string[] {
  return [...[...corpus.editions.values()].map(({ document }) => document), ...corpus.references.keys()];
}

function knownIds(corpus: Corpus, { what, organisation, id }: Lookup): string[] {
  switch (what) {
    case 'actor': {
      const holders = written([...corpus.groups.keys(), ...corpus.organisations.keys()], organisation);
      const holder = holders.find((one) => id.startsWith(`${one}/`));
      const posts = holder === undefined ? [] : [...corpus.roles.keys()].map((role) => `${holder}/${role}`);
      return [...holders, ...posts];
    }
    case 'organisation':
      return [...corpus.organisations.keys()];
    case 'kind':
      return [...corpus.kinds.keys()];
    case 'level':
      return corpus.levels.map((level) => level.id);
    case 'role':
      return [...corpus.roles.keys()];
    case 'term':
      return written(corpus.terms.keys(), organisation);
    case 'document':
      return written(documentIds(corpus), organisation);
  }
}

/** An entry with that id exists but was left out; its own fault is told where it stands. */
function isSkipped({ skipped }: RuleInput, { what, id, organisation }: Lookup): boolean {
  if (what === 'level') return skipped.has('levels');
  const bare = id.split('@')[0] ?? id;
  const ids = [id, bare, `${organisation ?? ''}/${bare}`];
  if (what === 'actor' || what === 'document') {
    const holder = bare.slice(0, Math.max(bare.lastIndexOf('/'), 0));
    const role = bare.slice(bare.lastIndexOf('/') + 1);
    ids.push(holder, `${organisation ?? ''}/${holder}`);
    if (skipped.has(`roles/${role}`)) return true;
  }
  const folders = FOLDERS[what];
  if (ids.some((one) => folders.some((folder) => skipped.has(`${folder}/${one}`)))) return true;
  return (
    what === 'document' &&
    [...skipped].some((one) => ids.some((name) => one.startsWith(`documents/${name}@`)))
  );
}

/** Says that the group or organisation is there and the role is missing, when no role is near what was written. */
function roleHint({ corpus }: RuleInput, { id, organisation }: Lookup, known: readonly string[]): string {
  const [, holder = '', role = ''] = /^(.+)\/([^/]+)$/.exec(id) ?? [];
  const held = [holder, `${organisation ?? ''}/${holder}`];
  const exists = held.some((one) => corpus.groups.has(one) || corpus.organisations.has(one));
  if (!exists || nearMisses(id, known).length > 0) return '';
  if (corpus.organisations.has(holder)) {
    return `I organisationen finns varken gruppen (groups/${id}.yaml) eller rollen (roles/${role}.yaml); lägg till den som avses.`;
  }
  return `Gruppen finns, men inte rollen "${role}": lägg till roles/${role}.yaml.`;
}

/** Words an id that leads nowhere; nothing when the entry exists but has a fault of its own. */
export function unresolved(input: RuleInput, lookup: Lookup): Diagnostic[] {
  if (isSkipped(input, lookup)) return [];
  const { what, id, place } = lookup;
  const known = knownIds(input.corpus, lookup);
  switch (what) {
    case 'actor':
      return [diagnostic('REF001', place, { id, known, hint: roleHint(input, lookup, known) })];
    case 'organisation':
      return [diagnostic('REF002', place, { id, known })];
    case 'kind':
      return [diagnostic('REF003', place, { id, known })];
    case 'level':
      return [diagnostic('REF004', place, { id, known })];
    case 'role':
      return [diagnostic('REF005', place, { id, known })];
    case 'term':
      return [diagnostic('REF006', place, { id, known })];
    case 'document':
      return [diagnostic('REF007', place, { id, known })];
  }
}
