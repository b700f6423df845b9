import type { Outcome } from '../checks/check';
import type { ToneSet } from './choices';

/** The colour of an outcome on light ground and on dark. */
export type Tone = readonly [light: string, dark: string];

/**
 * The colours of the outcomes. The standard ones are those of components/palette.css and of reader.css. The others were searched by computer within
 * a range of hues each: as far from one another as can be for the eyes that they are for (tones.test.ts has how that is measured), and as legible as
 * the standard ones; those of high contrast more.
 */
export const TONES: Readonly<Record<ToneSet, Readonly<Record<Outcome, Tone>>>> = {
  standard: {
    corroborated: ['#00694e', '#35c79b'],
    differs: ['#b34700', '#ff8f4d'],
    denied: ['#9a3c73', '#e79ac6'],
    'attributed-differently': ['#835500', '#f0b429'],
    vaguer: ['#17699c', '#74c3f2'],
    'not-comparable': ['#0060a0', '#6fb0ec'],
    'only-here': ['#565c66', '#a9b0ba'],
  },
  'red-green': {
    corroborated: ['#1362e3', '#5794fe'],
    differs: ['#8a5b00', '#d7a91f'],
    denied: ['#250116', '#fbccfd'],
    'attributed-differently': ['#3d2a00', '#a49a5b'],
    vaguer: ['#013a51', '#36a1cd'],
    'not-comparable': ['#3c449c', '#b8affc'],
    'only-here': ['#565c66', '#a9b0ba'],
  },
  'blue-yellow': {
    corroborated: ['#007b47', '#2ba87c'],
    differs: ['#2b0406', '#fe614b'],
    denied: ['#c40e83', '#ffccfd'],
    'attributed-differently': ['#6c320c', '#fba275'],
    vaguer: ['#01423b', '#99f5ea'],
    'not-comparable': ['#101240', '#4cc3fc'],
    'only-here': ['#565c66', '#a9b0ba'],
  },
  'high-contrast': {
    corroborated: ['#005b29', '#84fecd'],
    differs: ['#200100', '#ffa55d'],
    denied: ['#7a138b', '#f897ff'],
    'attributed-differently': ['#6e4400', '#f9db5f'],
    vaguer: ['#002240', '#15c9fc'],
    'not-comparable': ['#283db9', '#b1b7fd'],
    'only-here': ['#3a4048', '#d5dae1'],
  },
};
