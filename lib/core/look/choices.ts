/** What a reader can choose of how Crossread looks: the values that settings, backups and other browsers may hold. */

/** What is painted in a page: all; the answers without the tint behind what speaks of the event; only answers that other coverage contradicts or denies. */
export const MARKED = ['all', 'answers', 'disputed'] as const;
/** One of them. */
export type Marked = (typeof MARKED)[number];

/** How a mark is drawn: a line under the words, a stronger one, or a line and a tint behind the words. */
export const MARK_STYLES = ['line', 'strong', 'tint'] as const;
/** One of them. */
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The sets of colours of the outcomes: tones.ts. */
export const TONE_SETS = ['standard', 'red-green', 'blue-yellow', 'high-contrast'] as const;
/** One of them. */
export type ToneSet = (typeof TONE_SETS)[number];

/** How large the text of panel, desk, settings and cards is, in percent of what it is by itself. */
export const TEXT_SIZES = [90, 100, 110, 125, 150, 175] as const;
/** One of them. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** Light or dark, whatever the system has; empty: as the system. */
export const THEMES = ['', 'light', 'dark'] as const;
/** One of them. */
export type Theme = (typeof THEMES)[number];

/** All of it that has to do with style sheets. */
export interface Look {
  readonly markStyle: MarkStyle;
  readonly tones: ToneSet;
  readonly textSize: TextSize;
  readonly theme: Theme;
}
