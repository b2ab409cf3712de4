import { describe, expect, it } from 'vitest';
import { placeFile } from '../../../src/model/corpus/place-file.ts';

/** What a path is, in a few words. */
function told(path: string): string {
  const place = placeFile(path);
  switch (place.type) {
    case 'entry':
      return `${place.collection} ${place.id}`;
    case 'single':
      return place.name;
    case 'text':
    case 'says':
      return `${place.type} ${place.edition.id}`;
    case 'misplaced':
      return `${place.fault.code} ${place.fault.message}`;
    case 'ignored':
      return 'ignored';
  }
}

describe('what a file is, from its path', () => {
  it.each([
    ['site.yaml', 'site'],
    ['levels.yaml', 'levels'],
    ['organisations/region.yaml', 'organisations region'],
    ['groups/region/arbetsgrupp.yaml', 'groups region/arbetsgrupp'],
    ['terms/plan.yaml', 'terms plan'],
    ['terms/region/plan.yaml', 'terms region/plan'],
    ['documents/region/uppdrag/1.md', 'text region/uppdrag@1'],
    ['documents/region/uppdrag/2026.mdx', 'text region/uppdrag@2026'],
    ['documents/region/uppdrag/1.says.yaml', 'says region/uppdrag@1'],
    ['README.md', 'ignored'],
    ['groups/.DS_Store', 'ignored'],
  ])('%s is %s', (path, expected) => {
    expect(told(path)).toBe(expected);
  });

  it.each([
    ['group/region/x.yaml', /^FIL007 .*Menade du "groups"\?/],
    ['sida.yaml', /^FIL007 .*Menade du "site.yaml"\?/],
    ['groups/x.yaml', /^FIL007 .*groups\/<organisation>\/<id>\.yaml/],
    ['groups/region/x.md', /^FIL007/],
    ['documents/region/1.md', /^FIL007 .*documents\/<organisation>\/<dokument>\/<utgåva>\.md/],
    ['documents/region/uppdrag/1.yaml', /^FIL007 .*<utgåva>\.says\.yaml/],
    ['groups/region/x.yml', /^FIL008 .*\.yaml/],
    ['documents/region/uppdrag/1.docx', /^FIL008 .*\.docx/],
    ['groups/region/Vård och omsorg.yaml', /^FIL009 .*Byt till "vard-och-omsorg\.yaml"/],
    ['groups/örebro/lag.yaml', /^FIL009 "?.*Byt till "orebro"/],
    // A file name as macOS writes it: the letter and its ring are two characters.
    ['groups/region/va\u030ard.yaml', /^FIL009 .*Byt till "vard\.yaml"/],
  ])('%s is told', (path, expected) => {
    expect(told(path)).toMatch(expected);
  });
});
