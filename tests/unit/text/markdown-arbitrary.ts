import fc from 'fast-check';

const WORDS = [
  'Gruppen',
  'ska',
  'kan',
  'inte',
  'samverka',
  '**starkt**',
  '*betonat*',
  '[länk](https://a.se/x)',
  '[dålig](javascript:x)',
  '`kod`',
  't.ex.',
  '”citat”',
  '(parentes)',
  'å',
  'a\u030A',
  'mjukt\u00ADbinde\u00ADstreck',
  'fast\u00A0mellanrum',
  '👩‍⚕️',
  '\u200Fhöger',
  '<b>',
  '</script>',
  '&amp;',
  '&',
  '&lt;',
  '\\*',
  '*',
  '_',
  '[',
  ']',
  '|',
  '…',
  'slut.',
  'fråga?',
  '3.1',
  '§',
  '"',
  "'",
  '–',
  'a  b',
  'rad\nbruten',
] as const;

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 })
  .map((words) => words.join(' '));

const plain = sentence.map((text) => text.replaceAll('\n', ' '));
const indent = (text: string, by: string): string => text.split('\n').join(`\n${by}`);

const list = fc
  .array(plain, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const nested = fc.tuple(plain, list).map(([item, inner]) => `1. ${item}\n   ${indent(inner, '   ')}`);
const table = fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 3 }).map((rows) => {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const [head, ...rest] = rows.map(([a, b]) => `| ${cell(a)} | ${cell(b)} |`);
  return [head, '| --- | :-: |', ...rest].join('\n');
});
const quotation = sentence.map((text) => `> ${indent(text, '> ')}`);
const rule = fc.constant('---');

/** Markdown of one section: all kinds of blocks, with marks that fit and marks that do not. */
export const sectionMarkdown = fc
  .array(fc.oneof(sentence, list, nested, table, quotation, rule), { minLength: 0, maxLength: 6 })
  .map((blocks) => `## Rubrik {#rubrik}\n\n${blocks.join('\n\n')}\n`);
