/** Where an error report goes, and what it is about. */
interface Report {
  readonly contact: string;
  /** Page title, for the subject of what has no id. */
  readonly title: string;
  /** Full address of the page. */
  readonly url: string;
  /** Id of what the page or the fact is about. */
  readonly id?: string | undefined;
}

/** Mail address with subject and body filled in, for "Stämmer inte det här?". */
export function reportAddress({ contact, title, url, id }: Report): string {
  const about = id === undefined || url.includes(`/${id}/`) ? url : `${url} (${id})`;
  const subject = encodeURIComponent(`Stämmer inte: ${id ?? title}`);
  return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(`${about}\r\n\r\n`)}`;
}
