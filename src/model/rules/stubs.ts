import { unmentioned, type Unmentioned } from '../coverage/unmentioned.ts';
import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import type { Rule } from './input.ts';

const WHAT: Readonly<Record<Unmentioned['type'], string>> = {
  organisation: 'organisationen',
  group: 'gruppen',
  role: 'rollen',
  reference: 'dokumentet',
};

/** Entries that no statement mentions: a page with little but a name. */
export const stubs: Rule = ({ corpus, expansions }) =>
  unmentioned(
    corpus,
    [...expansions.values()].flatMap(({ statements }) => statements),
  ).map(({ type, name, file }) =>
    diagnostic('NET006', { file, ...START }, { label: `${WHAT[type]} ${name}` }),
  );
