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
    corroborated: ['#0160e3', '#7f96bc'],
    differs: ['#7c600a', '#f7ac18'],
    denied: ['#39024b', '#f5d8ff'],
    'attributed-differently': ['#383100', '#a09f7e'],
    vaguer: ['#0d6f86', '#50b9ee'],
    'not-comparable': ['#3d0ea2', '#9884fa'],
    'only-here': ['#565c66', '#a9b0ba'],
  },
  'blue-yellow': {
    corroborated: ['#307470', '#08af5b'],
    differs: ['#3e0d00', '#fd666d'],
    denied: ['#c60f89', '#fee1f8'],
    'attributed-differently': ['#76482c', '#fbab7a'],
    vaguer: ['#094b53', '#8beed9'],
    'not-comparable': ['#2a1a57', '#9896d0'],
    'only-here': ['#565c66', '#a9b0ba'],
  },
  'high-contrast': {
    corroborated: ['#005b2c', '#88fcca'],
    differs: ['#200500', '#fda85e'],
    denied: ['#8a187a', '#f89bfd'],
    'attributed-differently': ['#5d3900', '#fceb8c'],
    vaguer: ['#084c77', '#43cbff'],
    'not-comparable': ['#250787', '#c7cbea'],
    'only-here': ['#3a4048', '#d5dae1'],
  },
};
