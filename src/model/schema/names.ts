import * as z from 'zod';
import { field, list, text } from './field.ts';

/** The names under which an entity is known. Shared by every kind of registry entry. */
export const names = {
  abbreviation: field(
    text,
    'Förkortning',
    'Förkortningen som utgivaren själv använder, till exempel LAG.',
  ).optional(),
  aliases: field(
    list(text),
    'Andra namn',
    'Andra riktiga namn på samma sak i dokumenten, ett per rad.',
  ).optional(),
  forms: field(
    list(text),
    'Böjningsformer',
    'Former av namnet som löpande text använder: bestämd form, plural. Genitiv med s läggs till av sig självt.',
  ).optional(),
  formerNames: field(
    list(
      z.strictObject({
        name: field(text, 'Namn', 'Det tidigare namnet.'),
        until: field(text, 'Till och med', 'När namnet slutade gälla, med källans ord.').optional(),
      }),
    ),
    'Tidigare namn',
    'Namn som inte längre används, med tidpunkt om den anges.',
  ).optional(),
  hiddenLabels: field(
    list(text),
    'Felstavningar i källorna',
    'Skadade eller felstavade former i källorna. De visas inte, men sökningen hittar dem.',
  ).optional(),
};
