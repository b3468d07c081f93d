/** Where a process that reads one report begins. Run from its sources, Node must find `.ts` where an import says `.js`. */
import { registerHooks } from 'node:module';

const KERNEL = new URL('../../../../kernel/src/index.ts', import.meta.url).href;

if (import.meta.url.endsWith('.ts'))
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@app/kernel') return next(KERNEL, context);
      const ours = context.parentURL?.endsWith('.ts') === true;
      return next(ours ? specifier.replace(/^(\..*)\.js$/, '$1.ts') : specifier, context);
    },
  });

const { readForParent } = await import('./reading-child.js');
readForParent();
