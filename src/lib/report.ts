/**
 * Mail address with subject and body filled in, for "Stämmer inte det här?".
 */
export function reportAddress({
  contact,
  title,
  url,
  id,
}: {
  contact: string;
  title: string;
  url: string;
  id?: string | undefined;
}): string {
  const lines = [`Sida: ${url}`, ...(id === undefined ? [] : [`Id: ${id}`]), '', 'Det här stämmer inte: '];
  const query = new Map([
    ['subject', `Stämmer inte: ${title}`],
    ['body', lines.join('\r\n')],
  ]);
  return `mailto:${contact}?${[...query].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}
