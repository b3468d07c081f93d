import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** What the planted imports lead to; allowed by itself. */
const GROUND = {
  'libs/kernel/src/index.ts': 'export const kernel = 1;',
  'libs/event-store/src/index.ts': "import '@app/kernel';",
  'libs/event-store/src/append.ts': 'export const append = 1;',
  'libs/http/src/index.ts': "import '@app/event-store';",
  'libs/contracts/src/index.ts': 'export const contracts = 1;',
  'libs/meetings/src/index.ts': "import '@app/event-store';",
  'libs/outcomes/src/index.ts': "import '@app/meetings';",
  'libs/outcomes/src/domain/outcome.decider.ts': "import '@app/kernel';",
  'libs/outcomes/src/assign-outcome/assign-outcome.handler.ts':
    "import '../domain/outcome.decider.js'; import '@app/event-store';",
  'libs/outcomes/src/http/outcomes.controller.ts':
    "import '@app/http'; import '../assign-outcome/assign-outcome.handler.js';",
  'libs/reminders/src/index.ts': "import '@app/outcomes';",
  'libs/papers/src/index.ts': "import '@app/outcomes';",
  'apps/api/src/main.ts': "import '@app/outcomes';",
  'apps/web/src/main.tsx': "import '@app/contracts';",
  'test/support/builders.ts': 'export const build = 1;',
  'package.json': JSON.stringify({ type: 'module', devDependencies: { 'for-tests': '1.0.0' } }),
  'node_modules/for-tests/package.json': JSON.stringify({ name: 'for-tests', version: '1.0.0', main: 'index.js' }),
  'node_modules/for-tests/index.js': '',
};

const PLANTED: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['domain-is-pure', 'libs/outcomes/src/domain/reads-files.ts', "import 'node:fs';"],
  ['domain-is-pure', 'libs/outcomes/src/domain/validates.ts', "import 'zod';"],
  [
    'domain-is-pure',
    'libs/outcomes/src/domain/stores.ts',
    "import type { x } from '@app/event-store'; export type Y = x;",
  ],
  ['kernel-depends-on-nothing', 'libs/kernel/src/logs.ts', "import 'node:os';"],
  ['contracts-are-schemas-only', 'libs/contracts/src/serves.ts', "import '@app/http';"],
  ['event-store-knows-no-domain', 'libs/event-store/src/knows.ts', "import '@app/outcomes';"],
  ['foundation-knows-no-records', 'libs/http/src/knows.ts', "import '@app/meetings';"],
  ['records-do-not-know-outcomes', 'libs/meetings/src/knows.ts', "import '@app/outcomes';"],
  ['outcomes-do-not-know-features', 'libs/outcomes/src/knows.ts', "import '@app/papers';"],
  ['features-are-strangers', 'libs/reminders/src/knows.ts', "import '@app/papers';"],
  ['only-through-the-index', 'libs/meetings/src/reaches.ts', "import '../../event-store/src/append.js';"],
  [
    'only-through-the-index-from-outside',
    'apps/api/src/reaches.ts',
    "import '../../../libs/event-store/src/append.js';",
  ],
  ['libs-do-not-know-apps', 'libs/http/src/starts.ts', "import '../../../apps/api/src/main.js';"],
  ['pages-know-contracts-only', 'apps/web/src/reaches.ts', "import '@app/kernel';"],
  ['use-cases-do-not-know-http', 'libs/outcomes/src/assign-outcome/answers.ts', "import '@app/http';"],
  ['read-models-only-fold', 'libs/outcomes/src/read-models/answers.ts', "import '../http/outcomes.controller.js';"],
  ['product-does-not-know-tests', 'libs/outcomes/src/cheats.ts', "import '../../../test/support/builders.js';"],
  ['product-does-not-use-development-packages', 'libs/outcomes/src/tries.ts', "import 'for-tests';"],
  ['no-cycles', 'libs/outcomes/src/half.ts', "import './other-half.js';"],
  ['no-unresolved', 'libs/outcomes/src/guesses.ts', "import './not-there.js';"],
];

const SUPPORT = { 'libs/outcomes/src/other-half.ts': "import './half.js';" };

async function violationsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sequitur-boundaries-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), source);
    }
    const paths = { '@app/*': ['./libs/*/src/index.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'nodenext', paths } }));
    return (await cruise(folder)).map(({ rule, from }) => `${rule.name}: ${from}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function cruise(folder: string): Promise<readonly Violation[]> {
  const program = join(ROOT, 'node_modules/.bin/depcruise');
  const args = [
    program,
    '--config',
    join(ROOT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'libs',
    'apps',
    'test',
  ];
  return new Promise((resolve, reject) => {
    execFile('node', args, { cwd: folder, maxBuffer: 50_000_000 }, (_, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr));
      else resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations);
    });
  });
}

describe('the boundaries', () => {
  let found: readonly string[];
  beforeAll(async () => {
    found = await violationsIn({
      ...GROUND,
      ...SUPPORT,
      ...Object.fromEntries(PLANTED.map(([, file, source]) => [file, source])),
    });
  });

  it('let through what the table allows', async () => {
    expect(await violationsIn(GROUND)).toEqual([]);
  });

  it.each(PLANTED)('%s is reported of %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });
});
