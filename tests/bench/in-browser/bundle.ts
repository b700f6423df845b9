import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Bundles a module of this folder, or of a suite's, as the extension is bundled, for a page to run.
 * @param entry of the caller: `new URL('page-text.ts', import.meta.url)`. It puts its contenders on `globalThis.contenders`
 * @param plugins of Vite, where it takes some
 * @returns a script
 */
export async function bundle(entry: URL, plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    logLevel: 'error',
    configFile: false,
    plugins: [...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput];
  return output[0].code;
}
