import { describe, expect, it } from 'vitest';
import { check } from './content-of.ts';

const told = (heading: string) =>
  check([
    {
      file: 'documents/region/uppdrag/1.md',
      part: 'text',
      content: `## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n${heading}\n`,
    },
  ])
    .filter(({ severity }) => severity !== 'upplysning')
    .map(({ code, message }) => `${code} ${message}`);

describe('headings', () => {
  it.each(['### {#tom}', '###'])('without words: %s', (heading) => {
    expect(told(heading)[0]).toMatch(/^TXT005 Rubriken har inga ord/);
  });

  it.each(['about', 'actor', 'ingress'])('with the reserved id %s', (id) => {
    expect(told(`## Om {#${id}}`)).toEqual([
      `TXT006 Id:t "${id}" har en egen betydelse i filen med utsagor. Välj ett annat, till exempel {#om-${id}}.`,
    ]);
  });
});
