/**
 * Lets Node run this repository's TypeScript without a build, for what Jest does not transform: its global set-up, and
 * programs that a test starts and kills (`node --import ./test/support/typescript.ts program.ts`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url);
const ours = (url: string): boolean =>
  url.startsWith(root.href) && !url.includes('/node_modules/') && url.endsWith('.ts');

registerHooks({
  resolve(specifier, context, next) {
    const lib = /^@app\/([a-z-]+)$/.exec(specifier)?.[1];
    if (lib) return { url: new URL(`libs/${lib}/src/index.ts`, root).href, shortCircuit: true };
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL && ours(context.parentURL)) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!ours(url)) return next(url, context);
    const path = fileURLToPath(url);
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      filename: path,
      swcrc: false,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
