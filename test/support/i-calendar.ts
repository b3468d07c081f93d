export interface CalendarEvent {
  readonly uid: string;
  /** As it stands, such as `20240229`. */
  readonly start: string;
  readonly summary: string;
}

const LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/;
const DEMANDED = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'];
const MOST_OCTETS = 75;

/**
 * Reads an iCalendar file as strictly as RFC 5545 is written, since calendar programs differ in what they forgive: CRLF after every
 * line, lines of at most 75 octets, properties well formed, components closed in order, and in each event what it must have, once.
 * Throws where anything is not so.
 */
export function readCalendar(source: string): readonly CalendarEvent[] {
  if (!source.endsWith('\r\n')) throw new SyntaxError('The last line has no CRLF.');
  const raw = source.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new SyntaxError(`A line break that is no CRLF: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > MOST_OCTETS) throw new SyntaxError(`More than 75 octets: ${line}`);
  }
  const lines = raw
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(property);
  const open: string[] = [];
  const events: Map<string, string>[] = [];
  const calendar = new Map<string, string>();
  for (const { name, value } of lines) {
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') {
      if (open.pop() !== value) throw new SyntaxError(`END:${value} closes nothing.`);
    } else {
      const into = open.at(-1) === 'VEVENT' ? events.at(-1) : calendar;
      if (open.length === 0 || into === undefined) throw new SyntaxError(`${name} stands in no component.`);
      if (into.has(name)) throw new SyntaxError(`${name} stands twice.`);
      into.set(name, value);
    }
  }
  if (open.length > 0) throw new SyntaxError(`${open.join(', ')} is not closed.`);
  demand(calendar, ['VERSION', 'PRODID']);
  return events.map((event) => {
    demand(event, DEMANDED);
    return { uid: text(event, 'UID'), start: text(event, 'DTSTART'), summary: text(event, 'SUMMARY') };
  });
}

function property(line: string): { readonly name: string; readonly value: string } {
  const [, name, , value] = LINE.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new SyntaxError(`No property: ${line}`);
  return { name, value };
}

function demand(of: ReadonlyMap<string, string>, names: readonly string[]): void {
  for (const name of names) if (!of.has(name)) throw new SyntaxError(`There is no ${name}.`);
}

function text(of: ReadonlyMap<string, string>, name: string): string {
  return (of.get(name) ?? '').replaceAll(/\\([\\;,nN])/g, (_, escaped: string) =>
    /n/i.test(escaped) ? '\n' : escaped,
  );
}
