import { useState } from 'preact/hooks';

/** Which sentences are opened to their paragraphs. */
export interface OpenPassages {
  readonly areAll: boolean;
  readonly isOpen: (claim: string) => boolean;
  readonly toggle: (claim: string) => void;
  readonly setAll: (areAll: boolean) => void;
}

/** Sentences that open one by one, or all at once; what then comes in, live, is as all are. */
export function useOpenPassages(): OpenPassages {
  const [{ areAll, others }, set] = useState<{ areAll: boolean; others: ReadonlySet<string> }>({
    areAll: false,
    others: new Set(),
  });
  return {
    areAll,
    isOpen: (claim) => areAll !== others.has(claim),
    toggle: (claim) => {
      const changed = new Set(others);
      if (!changed.delete(claim)) changed.add(claim);
      set({ areAll, others: changed });
    },
    setAll: (all) => set({ areAll: all, others: new Set() }),
  };
}
