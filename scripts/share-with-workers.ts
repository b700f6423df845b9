import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** As our pages start a worker: by its file, beside their own. */
const STARTED = /new Worker\(new URL\('(\.\/[\w-]+)\.ts', import\.meta\.url\)/g;

/**
 * A Vite plugin which builds workers together with the pages that start them, so that what both need is one file: Vite by itself
 * bundles each worker alone, with a copy of all that it imports (docs/decisions/0049). A worker is `chunks/NAME-worker.js`.
 * @throws Error when a worker is started in another way, which would bundle it alone
 */
export function shareWithWorkers(): Plugin {
  return {
    name: 'crossread:share-with-workers',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (id.includes('node_modules') || !code.includes('new Worker(')) return undefined;
      const started = [...code.matchAll(STARTED)];
      if (started.length !== code.split('new Worker(').length - 1)
        throw new Error(`${id} starts a worker otherwise than by new URL('./NAME.ts', import.meta.url)`);
      let changed = code;
      for (const [start, path = ''] of started) {
        const worker = await this.resolve(`${path}.ts`, id);
        if (!worker) throw new Error(`${id} starts a worker that is not there: ${path}.ts`);
        const file = this.emitFile({ type: 'chunk', id: worker.id, name: basename(path) });
        changed = changed.replace(start, `new Worker(import.meta.ROLLUP_FILE_URL_${file}`);
      }
      return { code: changed, map: null };
    },
  };
}
