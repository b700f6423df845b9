/** What was tried, and what came of it: one row of docs/reliability.md. */
export interface Figures {
  /** How much was done: “2,000 writes, 41 kills”. */
  readonly done: string;
  /** What was found, in the order of the goal: “0 / 0”. */
  readonly found: string;
  /** Whether that is what the goal asks for. */
  readonly isReached: boolean;
}

/** How much is done: `short` takes seconds and runs in `npm test`, `long` is what docs/reliability.md tells of. */
export type Form = 'short' | 'long';

/** A trial of reliability. It makes what it needs and takes it away again, whatever comes of it. */
export interface Trial {
  /** By which it is called: `npm run fuzz -- NAME`. */
  readonly name: string;
  /** What is counted, and how much of it there may be: “accepted wrongly / worker crashed: 0 / 0”. */
  readonly goal: string;
  readonly run: (form: Form) => Promise<Figures>;
}
