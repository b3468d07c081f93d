import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const KEBAB = /'([a-z]+(?:-[a-z]+)+)'/g;

/** A refusal that is thrown with its code, or a failure that is given one. */
const RAISED =
  /(?:new [A-Za-z]*(?:DomainError|Refusal|Problem|Unavailable)\(|\brefus(?:al|ed)\(|\bcode:)\s*'([a-z-]+)'/g;
/** Codes as a type lists them: of an error class, or under a name that ends in "Code". */
const LISTED = [/extends DomainError<([^>]*)>/g, /type [A-Za-z]+(?:Refusal|Problem)Code =([^;]*);/g];
const PROBLEM = /^ {2}'?([a-z]+(?:-[a-z]+)+)'?: (?:\{|refused\()/gm;

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(pattern: string): readonly Source[] {
  return globSync(pattern, { cwd: ROOT })
    .filter((path) => !/spec|[/]test[/]|^apps[/]web[/]/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Every code that the product can refuse with, and the files that raise it. */
export function refusalCodes(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { path, text } of sources('{libs,apps}/*/src/**/*.ts')) {
    if (path.endsWith('.problems.ts')) continue;
    const raised = [...text.matchAll(RAISED)].map(([, code]) => code ?? '');
    const listed = LISTED.flatMap((list) => [...text.matchAll(list)]).flatMap(([, union]) =>
      [...(union ?? '').matchAll(KEBAB)].map(([, code]) => code ?? ''),
    );
    for (const code of new Set([...raised, ...listed])) codes.set(code, [...(codes.get(code) ?? []), path]);
  }
  return codes;
}

/** Every code that some table of problems gives a status. */
export function problemCodes(): ReadonlySet<string> {
  return new Set(
    sources('{libs,apps}/*/src/**/*.problems.ts').flatMap(({ text }) =>
      [...text.matchAll(PROBLEM)].map(([, code]) => code ?? ''),
    ),
  );
}

/** Types of events as the domains write them down. */
export function eventTypesInSources(): readonly string[] {
  return sources('libs/*/src/domain/**/*.events.ts').flatMap(({ text }) =>
    [...text.matchAll(/readonly type: '([A-Za-z]+)'/g)].map(([, type]) => type ?? ''),
  );
}
