/**
 * A chart as data without soft hyphens: a name with one in it is another name to a program, and some screen
 * readers say them. Where lines break in the picture is decided when it is written as Mermaid.
 */
export function withWholeNames<Chart>(chart: Chart): Chart {
  const written = JSON.stringify(chart);
  // What is written as JSON and read again is plain data as before.
  return written.includes('\u00ad') ? (JSON.parse(written.replaceAll('\u00ad', '')) as Chart) : chart;
}
