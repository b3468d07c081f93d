import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const COUNTED = ['acknowledged', 'found', 'lost', 'doubled', 'events', 'broken', 'faults'];

/** What the scenes have counted, in order of their names. */
export async function readFigures(folder) {
  const names = (await readdir(folder).catch(() => [])).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
}

export function sumOf(figures) {
  const sum = (name) => figures.reduce((total, scene) => total + scene[name], 0);
  return Object.fromEntries(COUNTED.map((name) => [name, sum(name)]));
}

/** A table for people; `broken` is shown as whether all chains of hashes are valid. */
export function faultTable(figures) {
  const rows = [...figures, { scene: 'all', ...sumOf(figures), seconds: null }].map((scene) => [
    ...[scene.scene, scene.acknowledged, scene.found, scene.lost, scene.doubled, scene.events],
    ...[scene.broken === 0 ? 'valid' : `${scene.broken} BROKEN`, scene.faults, scene.seconds ?? ''],
    Object.entries(scene.more ?? {})
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  ]);
  const head = ['scene', 'acknowledged', 'found', 'lost', 'doubled', 'events', 'chains', 'faults', 'seconds', ''];
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const isText = (column) => column === 0 || column === 6 || column === 9;
  return cells
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
