import type { SiteData } from '../model/schema/site.ts';
import type { ChangeView } from '../model/views/changes.ts';
import { absolute } from './urls.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A change is dated by day; a feed wants a moment, so noon it is, on every build the same. */
const moment = (date: string): string => `${date}T12:00:00Z`;

/** A tag URI: stays the same when the site moves within its domain. */
function tagUri({ id, date }: ChangeView, site: SiteData): string {
  return `tag:${new URL(site.url).hostname},${date}:${id.replace('#', '/')}`;
}

function entry(change: ChangeView, site: SiteData): string {
  return `  <entry>
    <id>${escape(tagUri(change, site))}</id>
    <title>${escape(change.title)}</title>
    <link href="${escape(absolute(change.url, site.url))}"/>
    <updated>${moment(change.date)}</updated>
    <author><name>${escape(change.publisher)}</name></author>
    <summary>${escape(`${change.what} Status: ${change.status.replace(/^status /, '')}.`)}</summary>
  </entry>
`;
}

/** The changes as an Atom feed (RFC 4287). */
export function atomFeed(changes: readonly ChangeView[], site: SiteData): string {
  const [latest] = changes;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
  <id>${escape(absolute('/', site.url))}</id>
  <title>${escape(`Nytt på ${site.name}`)}</title>
  <subtitle>${escape(site.tagline)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escape(absolute('/nytt.xml', site.url))}"/>
  <link rel="alternate" type="text/html" href="${escape(absolute('/nytt/', site.url))}"/>
  <updated>${moment(latest?.date ?? '1970-01-01')}</updated>
  <author><name>${escape(site.publisher)}</name></author>
${changes.map((change) => entry(change, site)).join('')}</feed>
`;
}
