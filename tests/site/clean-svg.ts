const NUMBER = String.raw`-?\d+(?:\.\d)?`;
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const number = whole(NUMBER);
const id = whole(String.raw`d-[a-z0-9_-]+`);
const words = /./;
const classes = whole(String.raw`mm(?:-[a-z0-9]+)*(?: mm(?:-[a-z0-9]+)+)*`);
const place = whole(String.raw`translate\(${NUMBER} ${NUMBER}\)`);
const marker = whole(String.raw`url\(#d-[a-z0-9_-]+\)`);
const role = whole('img|graphics-document document');
const part = whole('img|group');
const size = { width: number, height: number };

/** Every element that a chart in a page may have, with its attributes and what these may say. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  svg: {
    ...{ xmlns: whole('http://www.w3.org/2000/svg'), class: classes, ...size, role },
    viewbox: whole(`${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER}`),
    'aria-roledescription': whole('flödesschema|sekvensdiagram'),
    'aria-label': words,
    'aria-describedby': id,
  },
  desc: { id },
  defs: {},
  marker: {
    ...{ id, viewbox: whole('0 0 10 10'), refx: number, refy: number, orient: whole('auto-start-reverse') },
    ...{ markerwidth: number, markerheight: number, markerunits: whole('userSpaceOnUse') },
  },
  g: {
    class: classes,
    transform: place,
    role: part,
    'aria-hidden': whole('true'),
    'aria-label': words,
  },
  a: {
    href: whole(String.raw`\/(?!\/)[^\s"\\<>]*|#[^\s"\\<>]+`),
    class: classes,
    transform: place,
    'aria-label': words,
  },
  rect: { x: number, y: number, ...size, rx: number },
  ellipse: { cx: number, cy: number, rx: number, ry: number },
  polygon: { points: whole(`${NUMBER},${NUMBER}(?: ${NUMBER},${NUMBER})*`) },
  path: {
    class: classes,
    d: whole(`(?:[MLQ]${NUMBER} ${NUMBER}(?: ${NUMBER} ${NUMBER})?|z)+`),
    'marker-start': marker,
    'marker-end': marker,
  },
  text: { x: number, y: number, 'text-anchor': whole('middle') },
  tspan: { x: number, y: number, 'font-size': whole('0') },
};

function faultsOf(element: Element): string[] {
  const name = element.localName.toLowerCase();
  const allowed = ALLOWED[name];
  if (allowed === undefined) return [`<${name}>`];
  return [...element.attributes].flatMap((attribute) => {
    const pattern = allowed[attribute.name.toLowerCase()];
    const isRight = pattern?.test(attribute.value) ?? false;
    return isRight ? [] : [`<${name} ${attribute.name}="${attribute.value.slice(0, 80)}">`];
  });
}

/**
 * What an inline chart has that none may have: elements, attributes and values that are not on the list;
 * references to ids that are not in it. Numbers have one decimal at most.
 */
export function uncleanParts(svg: Element): string[] {
  const all = [svg, ...svg.querySelectorAll('*')];
  const ids = all.flatMap((element) => element.getAttribute('id') ?? []);
  const referred = all.flatMap((element) => [
    ...['marker-start', 'marker-end'].flatMap((name) => element.getAttribute(name)?.slice(5, -1) ?? []),
    ...(element.getAttribute('aria-describedby')?.split(' ') ?? []),
  ]);
  return [
    ...all.flatMap(faultsOf),
    ...ids.filter((one, index) => ids.indexOf(one) !== index).map((one) => `#${one} twice`),
    ...referred.filter((one) => !ids.includes(one)).map((one) => `#${one} is nowhere`),
  ];
}
