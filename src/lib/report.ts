/** Where an error report goes, and what it is about. */
interface Report {
  readonly contact: string;
  /** Page title, for the subject. */
  readonly title: string;
  /** Full address of the page. */
  readonly url: string;
  /** Id of a fact on it, where the page's address does not say enough. */
  readonly id?: string | undefined;
}

/** Mail address with subject and body filled in, for "Stämmer inte det här?". */
export function reportAddress({ contact, title, url, id }: Report): string {
  const about = id === undefined || url.includes(`/${id}/`) ? url : `${url} (${id})`;
  const subject = encodeURIComponent(`Stämmer inte: ${title}`);
  return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(`${about}\r\n\r\n`)}`;
}
