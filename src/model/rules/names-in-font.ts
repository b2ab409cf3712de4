import type { Corpus } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyPath } from '../statements/problems.ts';
import { notInFont } from '../text/font-characters.ts';
import { placeIn, type Rule } from './input.ts';

type Name = readonly [file: string, path: KeyPath, name: string | undefined];

const LEVELS = 'levels.yaml';
const SITE = 'site.yaml';

/** Names that stand in charts or below those that are taken home, and the questions and ways of decision paths. */
function drawnNames(corpus: Corpus): Name[] {
  const { organisations, groups, roles, kinds, levels, processes, charts, site } = corpus;
  return [
    [SITE, ['name'], site.name],
    ...[...charts.values(), ...processes.values()].map(({ file, data }): Name => [
      file,
      ['title'],
      data.title,
    ]),
    ...[...organisations.values()].map(({ file, data }): Name => [file, ['name'], data.name]),
    ...[...groups.values()].flatMap(({ file, data }): Name[] => [
      [file, ['name'], data.name],
      [file, ['shortName'], data.shortName],
    ]),
    ...[...roles.values(), ...kinds.values()].flatMap(({ file, data }): Name[] => [
      [file, ['name'], data.name],
      [file, ['plural'], data.plural],
    ]),
    ...levels.map(({ name }, index): Name => [LEVELS, [index, 'name'], name]),
    ...[...processes.values()].flatMap(({ file, data }): Name[] => [
      ...data.tracks.map(({ name }, index): Name => [file, ['tracks', index, 'name'], name]),
      ...data.steps.flatMap(({ decision, outcome }, index): Name[] => [
        [file, ['steps', index, 'decision'], decision],
        [file, ['steps', index, 'outcome'], outcome],
      ]),
    ]),
  ];
}

/** What is drawn is drawn in the site's own fonts. Words of the texts themselves are met when they are drawn. */
export const namesInFont: Rule = ({ corpus }) =>
  drawnNames(corpus).flatMap(([file, path, name = '']) => {
    const characters = notInFont(name);
    return characters.length === 0
      ? []
      : [diagnostic('ORD005', placeIn(corpus, file, path), { name, characters })];
  });
