/** What a suite of the bench measures, and what it is given to measure with. */
import type { Spread } from './measure/statistics';

/** One line of the table: what ours costs, beside a peer's in the same run where there is one. All of it is the better the less it is. */
export interface Figure {
  /** `suite/what`, kept for good: by it the figure is compared with the committed one. */
  readonly id: string;
  /** What it is, in words of a table. */
  readonly what: string;
  readonly unit: Unit;
  readonly ours: Spread;
  readonly peer?: { readonly name: string; readonly spread: Spread };
  /** Ours over the peer's, of each round by itself; absent without a peer. */
  readonly ratio?: Spread;
  /** What it was to be: the median of the ratio, or of ours. */
  readonly goal?: Goal;
  /** What one must know to read it, and why a goal is not reached. */
  readonly note?: string;
}

/** A bound that is reached when the median is at most this. */
export interface Goal {
  readonly of: 'ratio' | 'ours';
  readonly most: number;
}

/** Of a figure: `count` has none. */
export type Unit = 'ms' | 'count' | 'kB' | 'MB' | '%';

/** How a cost grows with what there is of it: one plot. */
export interface Curve {
  /** As of a figure. */
  readonly id: string;
  readonly what: string;
  /** What grows, such as `characters`. */
  readonly along: string;
  readonly unit: Unit;
  /** One line each; x ascending. */
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  /** Why a line is steeper than linear where it is, or what else one should see. */
  readonly note?: string;
}

/** What a suite has at hand. */
export interface Bench {
  /** Fewer runs on smaller things, for every change; what is measured keeps its id only where the size is the same. */
  readonly isQuick: boolean;
  /** How many rounds of {@link alternate}: at least 15, or 7 when quick. */
  readonly rounds: number;
  /** Folder of the built extension for Chromium. */
  readonly extension: string;
  readonly add: (figure: Figure) => void;
  readonly draw: (curve: Curve) => void;
}

/** One subject of the bench. */
export interface Suite {
  /** As one types it to run this one alone. */
  readonly name: string;
  /** Heading in the docs. */
  readonly title: string;
  /** Whether `--quick` runs it: then it takes ten seconds or less in that form. */
  readonly isInQuick: boolean;
  readonly run: (bench: Bench) => Promise<void>;
}
