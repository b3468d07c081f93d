import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['SEQUITUR_API'] ?? 'http://127.0.0.1:3000';

/** The names of built files carry hashes of what is in them: together they tell one build of the pages from another. */
const mark: Plugin = {
  name: 'pages-mark',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle }) => {
      const names = Object.keys(bundle ?? {}).sort();
      const content = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
      return [{ tag: 'meta', attrs: { name: 'sequitur-pages', content }, injectTo: 'head' }];
    },
  },
};

/** The API serves what `vite build` writes; `vite` alone, for work on the pages, asks a running API. */
export default defineConfig({
  root: at('.'),
  plugins: [react(), mark],
  resolve: {
    alias: {
      '@app/contracts': at('../../libs/contracts/src/index.ts'),
      // For the contracts, whose words are the kernel's.
      '@app/kernel': at('../../libs/kernel/src/index.ts'),
    },
  },
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Schemas stand with the setting they obey, so that it is made before they are.
      output: { codeSplitting: { groups: [{ name: 'contracts', test: /no-eval|libs\/contracts|node_modules\/zod/ }] } },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
});
