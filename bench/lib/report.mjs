import { readFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';

const COLUMNS = ['what', 'goal', 'ratio', 'least–most', 'ours', 'other', 'unit', ''];

/** The table, in the order of the rows. A row without a goal is a side figure. */
export function table(rows) {
  const lines = [COLUMNS, ...rows.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return [text[0], widths.map((width) => '─'.repeat(width)).join('──'), ...text.slice(1)].join('\n');
}

function cells({ what, goal, ratio, least, most, ours, other, unit, met }) {
  return [
    what,
    goal === null ? '–' : `${goal.sense} ${goal.value}`,
    ratio.toFixed(2),
    `${least.toFixed(2)}–${most.toFixed(2)}`,
    figure(ours),
    figure(other),
    unit,
    goal === null ? '' : met ? '✓' : '✗',
  ];
}

const figure = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2));

/** The last line: ratios by key, and what they were measured on. */
export function json(rows, about) {
  const ratios = rows.map(({ key, ratio }) => [key, Number(ratio.toFixed(3))]);
  const missed = rows.filter(({ met }) => !met).map(({ key }) => key);
  return JSON.stringify({ ...Object.fromEntries(ratios), missed, about });
}

export async function machine(server) {
  const { rows } = await server.query('select current_setting($1) as version', ['server_version']);
  return {
    at: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0],
    node: process.version,
    postgresql: rows[0].version,
  };
}

/** Of this package's dependencies, as the lock file has them. */
export async function versions() {
  const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return dependencies;
}
