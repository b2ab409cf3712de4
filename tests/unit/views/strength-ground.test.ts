import { expect, test } from 'vitest';
import { strengthGround } from '../../../src/model/views/strength-ground.ts';

test.each([
  ['verb', 'ska', 'ordet ”ska” i meningen'],
  ['verb', 'Får inte', 'orden ”får inte” i meningen'],
  ['equivalent', 'har rätt att', 'orden ”har rätt att” i meningen'],
  ['lead-in', 'kan', 'ordet ”kan” i inledningen till listan'],
  ['lead-in', undefined, 'ur inledningen till listan'],
  ['heading', undefined, 'ur rubriken'],
  ['present', undefined, 'presens, utan ska, bör eller kan'],
  ['written', undefined, 'vår läsning'],
  ['written', 'får', 'vår läsning'],
] as const)('%s with %s is read %s', (strengthFrom, strengthWord, words) => {
  expect(strengthGround({ strengthFrom, ...(strengthWord !== undefined && { strengthWord }) })).toBe(words);
});
