import { parseArgs } from 'node:util';
import { suites } from '../rows/suites.mjs';

/** How long and how much: `--quick` is for a look, the other is what the README quotes. */
const FULL = { windowMs: 2_000, events: 500_000, keys: 50_000, feedRows: 200_000, verifyRows: 100_000, bodies: 100 };
const FULL_DUE = { people: 10_000, hanging: 5_000, open: 100_000 };
const QUICK = { windowMs: 300, events: 30_000, keys: 3_000, feedRows: 30_000, verifyRows: 16_000, bodies: 5 };
const QUICK_DUE = { people: 1_000, hanging: 500, open: 5_000 };
const FEWEST_ROUNDS = 5;

/** The command line as options; throws a TypeError in words for the person at the keyboard. */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string', default: String(FEWEST_ROUNDS) },
      only: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS)
    throw new TypeError(`--rounds takes a number from ${FEWEST_ROUNDS} upwards.`);
  const { quick, strict } = values;
  return {
    quick,
    strict,
    rounds,
    families: chosen(positionals, values.only),
    ...(quick ? QUICK : FULL),
    due: quick ? QUICK_DUE : FULL_DUE,
  };
}

function chosen(names, only) {
  const unknown = names.find((name) => !Object.hasOwn(suites, name));
  if (unknown !== undefined)
    throw new TypeError(`There is no suite ${unknown}; there is: ${Object.keys(suites).join(', ')}.`);
  const families = Object.assign({}, ...(names.length > 0 ? names : ['record']).map((name) => suites[name]));
  if (only === undefined) return Object.entries(families);
  return only.split(',').map((name) => {
    if (Object.hasOwn(families, name)) return [name, families[name]];
    throw new TypeError(`--only takes of: ${Object.keys(families).join(',')}; not ${name}.`);
  });
}
