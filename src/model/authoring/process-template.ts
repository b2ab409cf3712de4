import type { Corpus } from '../corpus/types.ts';
import { processSchema } from '../schema/process.ts';
import { slugify } from '../slug.ts';
import { expandEdition } from '../statements/expand-edition.ts';
import { createResolver } from '../statements/resolve.ts';
import { existing, fieldQuestion, idFrom, idQuestion, remainingKeys } from './questions.ts';
import { organisationQuestion } from './registry-templates.ts';
import type { Template } from './types.ts';
import { guideLines, yamlLines, yamlValue } from './yaml-lines.ts';

/** Ids that a step may point at: document and statement, without the edition. */
function statementIds(corpus: Corpus): string[] {
  const resolver = createResolver(corpus);
  return [...corpus.editions.values()].flatMap((edition) =>
    expandEdition(edition, resolver).statements.map(({ document, slug }) => `${document}#${slug}`),
  );
}

/** A decision path. Its steps are statements, so the first one must exist before the path can. */
export const processTemplate: Template = {
  label: 'beslutsväg',
  questions: (corpus) => [
    organisationQuestion(corpus),
    fieldQuestion(processSchema, 'title', { required: true }),
    {
      key: 'track',
      label: 'Spår',
      help: 'Namnet på det första spåret, till exempel Regionen.',
      required: true,
      check: (answer) => (slugify(answer) === '' ? 'Namnet behöver bokstäver eller siffror.' : undefined),
    },
    {
      key: 'says',
      label: 'Första steget',
      help: 'Id för den utsaga som är det första steget: dokumentets id, # och utsagans id.',
      required: true,
      ...existing(statementIds(corpus), 'Ge utsagan ett id i dokumentets .says.yaml först.'),
    },
    fieldQuestion(processSchema, 'summary', { required: false }),
    idQuestion('titeln'),
  ],
  files: (answers) => {
    const track = answers['track'] ?? '';
    const says = answers['says'] ?? '';
    const written = ['title', 'tracks', 'steps', ...(answers['summary'] === undefined ? [] : ['summary'])];
    const guide = guideLines(
      'En beslutsväg: steg i ordning. Ett steg har inga egna ord, det är en utsaga i ett dokument.',
      remainingKeys(processSchema, written),
    );
    const lines = [
      ...guide,
      ...yamlLines([
        ['title', answers['title']],
        ['summary', answers['summary']],
      ]),
      'tracks:',
      `  - id: ${slugify(track)}`,
      `    name: ${yamlValue(track)}`,
      'steps:',
      '# Fler steg läggs till här. "then" anger vilka steg som följer; det sista har end: true.',
      `  - id: ${says.slice(says.indexOf('#') + 1)}`,
      `    track: ${slugify(track)}`,
      `    says: ${JSON.stringify(says)}`,
      '    end: true',
    ];
    const path = `processes/${answers['organisation'] ?? ''}/${idFrom(answers, 'title')}.yaml`;
    return [{ path, content: `${lines.join('\n')}\n` }];
  },
};
