/** The steps of the page that opens when Crossread is new, in their order. */
export const STEPS = ['marks', 'panel', 'highlight', 'yours'] as const;

/** One of them. */
export type Step = (typeof STEPS)[number];
