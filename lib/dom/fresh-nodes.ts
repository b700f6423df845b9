/** What is new in a page since it was looked at. */

/** More are not kept: to look at all is quicker then. */
const MOST = 200;

/** Nodes that came, and texts that were changed. */
export interface FreshNodes {
  /** Notes changes; with null, that anything may be otherwise. As watchPage tells them. */
  readonly note: (records: readonly MutationRecord[] | null) => void;
  /** Forgets what is known: all is new. */
  readonly forget: () => void;
  /** Gives what came since the last time; null when that is all there is, as at the first time. */
  readonly take: () => readonly Node[] | null;
}

/** Keeps account of changes. */
export function freshNodes(): FreshNodes {
  let nodes: Set<Node> | null = null;
  return {
    note(records) {
      for (const { type, target, addedNodes } of records ?? [])
        for (const node of type === 'characterData' ? [target] : addedNodes) nodes?.add(node);
      if (!records || (nodes?.size ?? 0) > MOST) nodes = null;
    },
    forget() {
      nodes = null;
    },
    take() {
      const taken = nodes;
      nodes = new Set();
      return taken && [...taken];
    },
  };
}
