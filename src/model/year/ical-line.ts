const MOST_OCTETS = 75;

function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Text as a value of a calendar file (RFC 5545, 3.3.11); signs that no text may hold are left out. */
export function icalText(text: string): string {
  return text
    .replace(/\\|;|,/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** One property as a line of a calendar file: folded at 75 octets, never within a sign, and ended by CRLF. */
export function icalLine(name: string, value: string): string {
  let line = '';
  let length = 0;
  for (const sign of `${name}:${value}`) {
    const size = octets(sign);
    if (length + size > MOST_OCTETS) {
      line += '\r\n ';
      length = 1;
    }
    line += sign;
    length += size;
  }
  return `${line}\r\n`;
}
