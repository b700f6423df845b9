import type { Rolldown } from 'vite';

type Graph = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>;

/** A page of ours, by its entry. */
const PAGE = /\/(\w+)\/index\.html$/;
const WORKER = /-worker\.ts$/;

/**
 * Which chunk what several entries need goes into: one for all that the same pages need at once, and one beside it for what of that
 * workers need too, which load nothing that is for pages, and one of what a page's first script needs, which waits for no more. Left to itself the bundler makes a chunk of whatever the same pages, rooms and
 * workers have in common, which are dozens of a few lines each.
 * @returns a plugin, which looks at what imports what, and the bundler's option, which asks it
 */
export function groupChunks(): { plugin: Rolldown.Plugin; codeSplitting: Rolldown.CodeSplittingOptions } {
  let chunks: ReadonlyMap<string, string> = new Map();
  return {
    plugin: {
      name: 'crossread:group-chunks',
      buildEnd() {
        chunks = chunksOf(this);
      },
    },
    codeSplitting: {
      // What a module imports goes by its own pages.
      includeDependenciesRecursively: false,
      groups: [{ name: (id) => chunks.get(id) ?? null, debugName: 'shared' }],
    },
  };
}

/** @returns by the module's id; a module that no page needs at once is not in it */
function chunksOf(graph: Graph): ReadonlyMap<string, string> {
  const pages = new Map<string, Set<string>>();
  const inWorkers = new Set<string>();
  const first = new Set<string>();
  for (const entry of graph.getModuleIds()) {
    if (WORKER.test(entry)) for (const id of reachedFrom(graph, [entry])) inWorkers.add(id);
    const page = PAGE.exec(entry)?.[1];
    if (page === undefined) continue;
    const begins = reachedFrom(graph, [entry]);
    const needed = neededAtOnce(graph, begins);
    if (needed.size > begins.size) for (const id of begins) first.add(id);
    for (const id of needed) pages.set(id, (pages.get(id) ?? new Set()).add(page));
  }
  const shared = [...pages].filter(([id, by]) => by.size > 1 || inWorkers.has(id));
  return new Map(
    shared.map(([id, by]) => {
      const also = [...(inWorkers.has(id) ? ['workers'] : []), ...(first.has(id) ? ['first'] : [])];
      return [id, [...[...by].sort(), ...also].join('-')];
    }),
  );
}

/** What a page begins with, and what its first script, which may be there only to show or to start something early, imports in a moment. */
function neededAtOnce(graph: Graph, begins: ReadonlySet<string>): ReadonlySet<string> {
  const scripts = [...begins].filter((id) => /\/main\.tsx?$/.test(id));
  return reachedFrom(graph, [
    ...begins,
    ...scripts.flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []),
  ]);
}

function reachedFrom(graph: Graph, entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries);
  // A set gives what is added while it is walked.
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
