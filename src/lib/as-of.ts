/** The day that decides what is in force: `AS_OF`, else today in Sweden. */
export function asOf(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment['AS_OF'];
  if (given !== undefined && /^\d{4}-\d\d-\d\d$/.test(given)) return given;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}
