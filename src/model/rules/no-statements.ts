import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import { hasStatements } from './has-statements.ts';
import type { Rule } from './input.ts';

/** A document without any statement is only a text: nothing else on the site knows of it. */
export const noStatements: Rule = ({ corpus, skipped }) =>
  [...corpus.editions.values()].flatMap((edition) => {
    if (hasStatements(edition) || skipped.has(`says/${edition.id}`)) return [];
    const expected = edition.file.replace(/\.mdx?$/, '.says.yaml');
    return [diagnostic('TCK004', { file: edition.file, ...START }, { expected })];
  });
