import { expect, test } from 'vitest';
import { parseHeadersFile } from '../../../scripts/lib/headers-file.ts';

const RULES = parseHeadersFile(`# everything
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'

/fonts/*.woff2
  Cache-Control: max-age=31536000
`);

test.each([
  ['/', ['X-Content-Type-Options', 'Content-Security-Policy']],
  ['/fonts/a.woff2', ['X-Content-Type-Options', 'Content-Security-Policy', 'Cache-Control']],
  ['/fonts/aXwoff2', ['X-Content-Type-Options', 'Content-Security-Policy']],
])('%s gets the headers of every block that matches', (pathname, names) => {
  const found = RULES.filter((rule) => rule.matches(pathname)).flatMap((rule) => rule.headers);
  expect(found.map(([name]) => name)).toEqual(names);
});

test('a value may hold colons', () => {
  const [rule] = parseHeadersFile('/*\n  Link: </a.css>; rel=preload; as="x:y"\n');
  expect(rule?.headers).toEqual([['Link', '</a.css>; rel=preload; as="x:y"']]);
});
