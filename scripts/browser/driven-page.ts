/** What the hands of the tests need of a page, in whichever browser: Playwright’s `Page` has it, and tests/firefox/tab.ts. */
export interface DrivenPage {
  url(): string;
  /** Runs a function in the page, with an argument that can be written as JSON. */
  evaluate<Result, Arg>(work: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  /** Positions in CSS pixels of the viewport. */
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}
