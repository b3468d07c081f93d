/** Who may import whom. docs/ARCHITECTURE.md has the table; every rule says why. Planted violations: test/arch/boundaries.spec.ts. */

const FOUNDATION = [
  'kernel',
  'contracts',
  'config',
  'database',
  'embedded-postgres',
  'event-store',
  'audit',
  'http',
  'jobs',
  'mail',
];
const RECORDS = ['directory', 'documents', 'meetings'];
const FEATURES = ['reminders', 'imports', 'papers'];

/** Specs may use what helps to test. */
const SPEC = '\\.(int-)?spec\\.tsx?$|/spec-support/|/test/';
const lib = (...names) => `^libs/(${names.join('|')})/`;

const libraries = [
  {
    name: 'kernel-depends-on-nothing',
    comment: 'Everything imports the kernel; what it imported, everything would.',
    from: { path: lib('kernel'), pathNot: SPEC },
    to: { pathNot: lib('kernel') },
  },
  {
    name: 'contracts-are-schemas-only',
    comment: 'The pages bundle the contracts: a server library here would travel to the browser.',
    from: { path: lib('contracts'), pathNot: SPEC },
    to: { pathNot: ['^libs/(contracts|kernel)/', 'node_modules/zod/'] },
  },
  {
    name: 'event-store-knows-no-domain',
    comment: 'The store outlives every change of the domain because it knows no word of it.',
    from: { path: lib('event-store'), pathNot: SPEC },
    to: { path: '^libs/', pathNot: lib('event-store', 'kernel', 'database') },
  },
  {
    name: 'foundation-knows-no-records',
    comment: 'The lower floor must be usable, and testable, without the upper ones.',
    from: { path: lib(...FOUNDATION), pathNot: SPEC },
    to: { path: lib(...RECORDS, 'outcomes', ...FEATURES, 'identity') },
  },
  {
    name: 'records-do-not-know-outcomes',
    comment: 'Outcomes refer to meetings, documents and the directory; the reverse would be a cycle of ideas.',
    from: { path: lib(...RECORDS, 'identity'), pathNot: SPEC },
    to: { path: lib('outcomes', ...FEATURES) },
  },
  {
    name: 'outcomes-do-not-know-features',
    comment: 'Reminders, imports and papers look at outcomes; outcomes live without them.',
    from: { path: lib('outcomes'), pathNot: SPEC },
    to: { path: lib(...FEATURES) },
  },
  {
    name: 'features-are-strangers',
    comment: 'A feature can be taken out without touching another one.',
    from: { path: `^libs/(${FEATURES.join('|')})/`, pathNot: SPEC },
    to: { path: lib(...FEATURES), pathNot: '^libs/$1/' },
  },
];

const rules = [
  {
    name: 'no-cycles',
    comment: 'Parts of a cycle cannot be understood, tested or moved alone.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere hides from every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'domain-is-pure',
    comment:
      'A decision that needs a table, a clock, a framework or a promise cannot be replayed or tested as a sentence.',
    from: { path: '^libs/([^/]+)/src/domain/', pathNot: SPEC },
    to: { pathNot: ['^libs/$1/src/domain/', lib('kernel')] },
  },
  {
    name: 'only-through-the-index',
    comment: 'What index.ts does not export may change at any time.',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index[.]ts$', '^libs/$1/'] },
  },
  {
    name: 'only-through-the-index-from-outside',
    comment: 'The same for apps, migrations and the shared test support.',
    from: { path: '^(apps|migrations|test)/' },
    to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index[.]ts$' },
  },
  {
    name: 'libs-do-not-know-apps',
    comment: 'Apps compose libs; a lib that knew its app could serve no other.',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'pages-know-contracts-only',
    comment: 'The browser gets schemas, not server code.',
    from: { path: '^apps/web/' },
    to: { path: ['^libs/', '^apps/', '^migrations/'], pathNot: ['^apps/web/', '^libs/contracts/src/index\\.ts$'] },
  },
  {
    name: 'use-cases-do-not-know-http',
    comment: 'The command line, a job and a request use the same abilities.',
    from: {
      path: '^libs/([^/]+)/src/(?!http/|domain/|read-models/)[^/]+/',
      pathNot: [SPEC, lib('http', 'identity')],
    },
    to: { path: ['^libs/http/', '^libs/$1/src/http/', 'node_modules/(@nestjs/platform-fastify|fastify)/'] },
  },
  {
    name: 'read-models-only-fold',
    comment: 'A read model that calls another lib or answers a request could not be rebuilt at any time.',
    from: { path: '^libs/([^/]+)/src/read-models/', pathNot: SPEC },
    to: {
      path: '^libs/',
      pathNot: [lib('event-store', 'kernel', 'database', 'contracts'), '^libs/$1/src/(?!http/)'],
    },
  },
  {
    name: 'product-does-not-know-tests',
    comment: 'Help for tests is neither built nor shipped.',
    from: { path: '^(apps|libs|migrations)/', pathNot: SPEC },
    to: { path: ['^test/', '\\.(int-)?spec\\.tsx?$'] },
  },
  {
    name: 'product-does-not-use-development-packages',
    comment: 'They are absent where only the dependencies are installed. The pages are bundled when they are built.',
    from: { path: '^(apps|libs|migrations)/', pathNot: [SPEC, '^apps/web/'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  ...libraries,
];

module.exports = {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    // Anchored: a loose `dist` would also hide a folder of ours whose name contains it.
    exclude: { path: ['^dist/', '^\\.data/', '^test/fixtures/'] },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
