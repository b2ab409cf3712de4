import type { AnswerCard, AnswerRow } from '../../search/response.ts';
import { element } from './dom.ts';
import { statusMark } from './render-hits.ts';

function sourceOf({ document, section, url, status, draft }: AnswerRow): HTMLElement {
  const name = section === undefined ? document : `${document}, ${section}`;
  const mark = statusMark(status, draft);
  return element('p', { class: 'meta' }, element('a', { href: url }, name), mark);
}

function saidIn({ quote, silence, leadIn, url }: AnswerRow): HTMLElement {
  if (quote === undefined) {
    return element('p', {}, element('span', { class: 'unsaid' }, silence ?? 'anges inte'));
  }
  const lead = leadIn === undefined ? undefined : element('span', { class: 'answer-lead' }, `${leadIn} `);
  return element('blockquote', { cite: url }, element('p', {}, lead, element('q', {}, quote)));
}

function renderRow(row: AnswerRow): HTMLLIElement {
  const { about, aboutUrl, organisation, reading } = row;
  return element(
    'li',
    { class: row.quote === undefined ? 'answer-row is-silent' : 'answer-row' },
    element(
      'p',
      { class: 'answer-about' },
      element('a', { href: aboutUrl }, about),
      organisation === undefined ? undefined : element('span', {}, organisation),
    ),
    saidIn(row),
    reading === undefined
      ? undefined
      : element('p', { class: 'reading' }, element('b', {}, 'Vår läsning:'), ` ${reading}`),
    sourceOf(row),
  );
}

/**
 * An answer quoted from the documents; what they do not say looks like nothing that they say.
 * @param number place among the answers
 */
export function renderAnswer({ heading, rows, more }: AnswerCard, number: number): HTMLElement {
  const id = `svar-${number + 1}`;
  const left = more === 1 ? 'Ett svar till finns i dokumenten.' : `${more} svar till finns i dokumenten.`;
  return element(
    'section',
    { class: 'answer', 'aria-labelledby': id },
    element('h2', { id }, heading),
    element('ul', { class: 'list' }, ...rows.map(renderRow)),
    more > 0
      ? element('p', {}, `${left} Begränsa sökningen till en organisation för att se dem.`)
      : undefined,
    element('p', { class: 'answer-note' }, 'Orden är dokumentets egna. Länken leder till dem.'),
  );
}
