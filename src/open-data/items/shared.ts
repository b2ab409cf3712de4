import * as z from 'zod';
import { field } from '../../model/schema/field.ts';

const text = z.string().min(1);

/** What every published item has: an id that others point at, and its address on the site. */
export const item = {
  id: field(text, 'Id', 'Stabilt id. Andra poster pekar på det.'),
  url: field(
    z.string().regex(/^\//),
    'Adress',
    'Sidans adress på webbplatsen, från roten. Sätt edition.site framför.',
  ),
};

/** Names of something that has an entry of its own. */
export const names = {
  name: field(text, 'Namn', 'Namnet så som dokumenten skriver det.'),
  shortName: field(text, 'Kort namn', 'Kortare namn för listor och diagram; annars samma som namnet.'),
  abbreviation: field(text, 'Förkortning', 'Utgivarens egen förkortning.').optional(),
  aliases: field(z.array(text), 'Andra namn', 'Andra namn på samma sak i dokumenten.').optional(),
  formerNames: field(
    z.array(
      z.strictObject({
        name: field(text, 'Namn', 'Det tidigare namnet.'),
        until: field(text, 'Till och med', 'När namnet slutade gälla, med källans ord.').optional(),
      }),
    ),
    'Tidigare namn',
    'Namn som inte längre används.',
  ).optional(),
  hiddenLabels: field(
    z.array(text),
    'Felstavningar',
    'Skadade eller felstavade former i källorna.',
  ).optional(),
};

/** An object without the keys whose value is undefined: what is not said is left out. */
export function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

interface Named {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly abbreviation?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly formerNames?: readonly { name: string; until?: string | undefined }[] | undefined;
  readonly hiddenLabels?: readonly string[] | undefined;
}

/** The names of an entry as they are published. */
export const namesOf = (data: Named) => ({
  name: data.name,
  shortName: data.shortName ?? data.abbreviation ?? data.name,
  abbreviation: data.abbreviation,
  aliases: data.aliases === undefined ? undefined : [...data.aliases],
  formerNames: data.formerNames?.map((one) => given({ ...one })),
  hiddenLabels: data.hiddenLabels === undefined ? undefined : [...data.hiddenLabels],
});

/** The order of all published lists: by id, by code unit, the same on every machine. */
export function byId<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
