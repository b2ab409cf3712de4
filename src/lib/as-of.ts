/**
 * The day that decides what is in force: `AS_OF`, else today in Sweden.
 * @throws {Error} in Swedish when `AS_OF` is no whole date: a guess would show the wrong documents as in force
 */
export function asOf(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment['AS_OF'] ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(given)) return given;
  if (given !== '') throw new Error(`AS_OF är "${given}". Skriv ett helt datum: ÅÅÅÅ-MM-DD.`);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}
