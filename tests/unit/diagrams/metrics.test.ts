import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../../src/diagrams/render/text/font-files.ts';
import { shippedWeight } from '../../../src/diagrams/render/text/faces.ts';
import { loadMetrics } from '../../../src/diagrams/render/text/metrics.ts';

const metrics = loadMetrics(process.cwd());

describe('width of text', () => {
  // Widths as Chromium gives them for the same files.
  it.each([
    ['Lokal arbetsgrupp', '400', 121.64],
    ['Lokal arbetsgrupp', '600', 125.53],
    ['Hälso- och sjukvårdsförvaltningens ledningsgrupp', '400', 334.47],
    ['ÅÄÖ åäö é ü Łódź Šiška', '400', 152.58],
    ['ÅÄÖ åäö é ü Łódź Šiška', '600', 156.23],
    ['AVTA Wolf Type. “”–…', '400', 145.73],
    ['fi fl ffi office', '400', 76.84],
    ['1234567890 (§ 4)', '600', 115.27],
  ])('%s in weight %s', (text, weight, expected) => {
    expect(Math.abs(metrics.advance(text, 16, weight) - expected)).toBeLessThan(0.05);
    expect(metrics.takeMissing()).toEqual([]);
  });

  it('follows the size', () => {
    expect(metrics.advance('Öga', 32, '400')).toBeCloseTo(2 * metrics.advance('Öga', 16, '400'));
  });

  it('kerns', () => {
    const apart = metrics.advance('A', 16, '400') + metrics.advance('V', 16, '400');
    expect(metrics.advance('AV', 16, '400')).toBeLessThan(apart);
  });

  it('gives no room to what cannot be seen', () => {
    expect(metrics.advance('a\u00adb\u200b', 16, '400')).toBe(metrics.advance('ab', 16, '400'));
    expect(metrics.advance('', 16, '400')).toBe(0);
  });

  it('reports a missing character every time, and once a time', () => {
    metrics.advance('漢字→漢', 16, '400');
    expect(metrics.takeMissing()).toEqual(['→', '字', '漢']);
    metrics.advance('漢字→漢', 16, '400');
    expect(metrics.takeMissing()).toHaveLength(3);
    expect(metrics.takeMissing()).toEqual([]);
  });
});

describe('weights', () => {
  it.each([
    ['normal', 400],
    ['400', 400],
    ['500', 400],
    ['600', 600],
    ['700', 600],
    ['bold', 600],
    ['', 400],
  ])('%s is drawn with %d', (weight, expected) => {
    expect(shippedWeight(weight)).toBe(expected);
  });
});

describe('the shipped files', () => {
  it.each(fontFiles())('%s is small', (file) => {
    expect(statSync(file).size).toBeLessThan(18_000);
  });

  it('rounds ascent and descent to whole pixels', () => {
    expect(metrics.vertical(16, '400')).toEqual({ ascent: 16, descent: 6 });
  });
});
