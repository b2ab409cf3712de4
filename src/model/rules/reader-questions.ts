import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';
import { plain } from './plain.ts';

const FILE = 'fragor.yaml';

/** Questions of readers that lead to a section that is not there, and questions that stand twice under one. */
export const readerQuestions: Rule = ({ corpus }) => {
  const editions = [...corpus.editions.values()];
  const known = new Set(
    editions.flatMap(({ document, text }) => text.sections.map(({ id }) => `${document}#${id}`)),
  );
  return Object.entries(corpus.readerQuestions).flatMap(([section, questions]) => {
    const place = (index?: number) =>
      placeIn(corpus, FILE, [section, ...(index === undefined ? [] : [index])]);
    if (!known.has(section)) return [diagnostic('FRG001', place(), { section, known: [...known] })];
    return questions.flatMap((question, index) => {
      const first = questions.findIndex((one) => plain(one) === plain(question));
      return first === index ? [] : [diagnostic('FRG002', place(index), { question })];
    });
  });
};
