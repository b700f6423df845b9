/** What the bench uses of mark.js 8, which brings no types of its own. */
declare module 'mark.js' {
  export interface MarkOptions {
    readonly separateWordSearch?: boolean;
    readonly diacritics?: boolean;
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
  }
  export default class Mark {
    constructor(context: Element);
    mark(names: readonly string[], options?: MarkOptions): void;
    markRegExp(pattern: RegExp): void;
  }
}
