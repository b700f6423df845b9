import type { NumeralTable } from './table';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
/** "einundzwanzig": the units come first, in the same word. */
const COMPOUNDS = TENS.flatMap((ten, tens) =>
  ten === ''
    ? []
    : UNITS.flatMap((unit, units) =>
        unit === ''
          ? []
          : [`${tens * 10 + units} ${unit}und${ten} ${unit.replace('ü', 'ue')}und${ten.replace('ü', 'ue')}`],
      ),
);

/** German: compounds in one word, written with umlauts or without. */
export const GERMAN: NumeralTable = {
  language: 'de',
  decimal: ',',
  add: [
    '0 null',
    '1 ein eins eine einen einem einer eines',
    '2 zwei zwo',
    '3 drei',
    '4 vier',
    '5 fünf fuenf',
    '6 sechs',
    '7 sieben',
    '8 acht',
    '9 neun',
    '10 zehn',
    '11 elf',
    '12 zwölf zwoelf',
    '13 dreizehn',
    '14 vierzehn',
    '15 fünfzehn fuenfzehn',
    '16 sechzehn',
    '17 siebzehn',
    '18 achtzehn',
    '19 neunzehn',
    ...TENS.flatMap((ten, i) => (ten === '' ? [] : [`${i * 10} ${ten} ${ten.replace('ü', 'ue')}`])),
    ...COMPOUNDS,
  ],
  times: [
    '100 hundert',
    '1000 tausend',
    '1000000 million millionen mio',
    '1000000000 milliarde milliarden mrd',
    '1000000000000 billion billionen',
  ],
  over: [
    '2 halb halbe halber halbes halben hälfte',
    '3 drittel dritteln',
    '4 viertel vierteln',
    '5 fünftel fuenftel fünfteln',
    '6 sechstel',
    '7 siebtel',
    '8 achtel',
    '9 neuntel',
    '10 zehntel',
    '20 zwanzigstel',
    '100 hundertstel',
    '1000 tausendstel',
    '1000000 millionstel',
  ],
  nth: [
    '1 erste ersten erster erstes',
    '2 zweite zweiten zweiter zweites',
    '3 dritte dritten dritter drittes',
    '4 vierte vierten vierter viertes',
  ],
  mixed: [
    '1.5 anderthalb eineinhalb einundhalb einundeinhalb',
    '2.5 zweieinhalb zweiundhalb',
    '3.5 dreieinhalb',
    '4.5 viereinhalb',
    '5.5 fünfeinhalb',
    '6.5 sechseinhalb',
    '7.5 siebeneinhalb',
    '8.5 achteinhalb',
    '9.5 neuneinhalb',
  ],
  dozen: 'dutzend',
  plus: 'und',
  andHalf: 'einhalb',
  half: 'hälfte',
  point: 'komma',
  minus: 'minus',
  articles: 'ein eine einen einem einer eines',
  fused: true,
  suffixes: { k: 1e3, mio: 1e6, mrd: 1e9, g: 1e9, m: 1e6, b: 1e9 },
};
