import type { Corpus } from '../corpus/types.ts';
import { documentSchema } from '../schema/document.ts';
import { SLUG_PATTERN } from '../slug.ts';
import { existing, fieldQuestion, idFrom, idQuestion, oneOf, remainingKeys } from './questions.ts';
import { organisationQuestion } from './registry-templates.ts';
import type { Answers, Question, Template } from './types.ts';
import { guideLines, yamlLines } from './yaml-lines.ts';

const TYPES = documentSchema.shape.type.options;

/** Group ids as written in an answer: several are separated by commas or spaces. */
const idsOf = (answer: string): string[] => answer.split(/[\s,]+/).filter((id) => id !== '');

function aboutQuestion(corpus: Corpus): Question {
  const groups = [...corpus.groups.keys()];
  return fieldQuestion(documentSchema, 'about', {
    required: true,
    check: (answer, answers) => {
      const organisation = answers['organisation'] ?? '';
      const own = groups.flatMap((id) =>
        id.startsWith(`${organisation}/`) ? [id.slice(organisation.length + 1), id] : [id],
      );
      const { check } = existing(own, 'Skapa gruppen först: npm run new -- group');
      return idsOf(answer)
        .map((id) => check(id, answers))
        .find((fault) => fault !== undefined);
    },
  });
}

const TEXT = `## Uppdrag {#uppdrag}

[Skriv texten här, avsnitt för avsnitt. Varje rubrik får ett eget id inom klammer, som ovan.]
`;

function textFile(answers: Answers, today: string): string {
  const written = [
    'title',
    'summary',
    'type',
    'publisher',
    'about',
    'wording',
    'source',
    'status',
    'changes',
  ];
  const guide = guideLines(
    'Uppgifter om dokumentet. Det som källan inte säger utelämnas; webbplatsen skriver då "anges inte".',
    [...remainingKeys(documentSchema, written), '# Datum, versioner och nummer skrivs inom citattecken.'],
  );
  const fields = yamlLines([
    ['title', answers['title']],
    ['summary', answers['summary'] ?? '[Skriv en eller två meningar om vad dokumentet är till för.]'],
    ['type', answers['type']],
    ['publisher', answers['organisation']],
    ['about', idsOf(answers['about'] ?? '')],
    ['wording', answers['wording']],
    ['source', answers['source']],
    ['status', 'utkast'],
  ]);
  const changes = ['changes:', `  - date: "${today}"`, '    what: Texten publicerades.'];
  return ['---', ...guide, ...fields, ...changes, '---', '', TEXT].join('\n');
}

function saysFile(answers: Answers): string {
  const [first = '', ...others] = idsOf(answers['about'] ?? '');
  const guide = guideLines('Utsagor: vad orden i texten betyder. Varje utsaga citerar ord ur sitt avsnitt.', [
    '# Så här ser de ut:',
    '#   uppdrag:                                  rubrikens id',
    '#     topic: task                             avsnittets ämne',
    '#     says:',
    '#       - Gruppen ska ta fram en plan         en skyldighet, styrkan läses ur orden',
    '#       - quote: Ordföranden utses … nämnden  början och slut av en mening',
    '#         actor: unstated                     den som gör det, unstated om texten inte säger vem',
    '#',
    '# Verben och alla nycklar står i redaktionens guide. npm run check visar vad som fattas.',
  ]);
  const about = others.length === 0 ? first : [first, ...others];
  return `${[...guide, ...yamlLines([['about', about]])].join('\n')}\n`;
}

/** A document: its first edition with text and statements, or a further edition of one that exists. */
export const documentTemplate: Template = {
  label: 'dokument',
  questions: (corpus) => [
    organisationQuestion(corpus),
    fieldQuestion(documentSchema, 'title', { required: true }),
    fieldQuestion(documentSchema, 'type', {
      required: true,
      initial: 'uppdragsbeskrivning',
      ...oneOf(TYPES),
    }),
    aboutQuestion(corpus),
    fieldQuestion(documentSchema, 'source', { required: true }),
    fieldQuestion(documentSchema, 'wording', {
      required: true,
      initial: 'klarsprak',
      ...oneOf(documentSchema.shape.wording.options),
    }),
    fieldQuestion(documentSchema, 'summary', { required: false }),
    {
      key: 'edition',
      label: 'Utgåva',
      help: 'Utgåvans id i adressen, till exempel 1, 2 eller 2026.',
      required: true,
      initial: '1',
      check: (answer) => (SLUG_PATTERN.test(answer) ? undefined : 'Använd a–z, siffror och bindestreck.'),
    },
    idQuestion('titeln'),
  ],
  files: (answers, today) => {
    const folder = `documents/${answers['organisation'] ?? ''}/${idFrom(answers, 'title')}`;
    const edition = answers['edition'] ?? '1';
    return [
      { path: `${folder}/${edition}.md`, content: textFile(answers, today) },
      { path: `${folder}/${edition}.says.yaml`, content: saysFile(answers) },
    ];
  },
};
