import type { Plugin } from 'vite';

const ENTRY = 'content-script-isolated-world-entrypoint';

/**
 * A Vite plugin which starts content scripts without what WXT puts around them: a logger that says nothing in a build, and a context that
 * we do not use (lib/dom/content-script-context.ts). It is a thirtieth of the gate, which is on every page.
 * @throws Error when WXT starts them in another way than it did
 */
export function startContentScripts(): Plugin {
  return {
    name: 'crossread:start-content-scripts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(ENTRY)) return undefined;
      const imported = /import definition from [^;]+;/.exec(code);
      if (!imported) throw new Error(`${id} imports no definition of a content script`);
      return { code: `${imported[0]}\nexport default definition.main();\n`, map: null };
    },
  };
}
