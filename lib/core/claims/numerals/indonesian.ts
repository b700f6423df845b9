import type { NumeralTable } from './table';

/** Indonesian: "belas" makes teens, "puluh" tens. */
export const INDONESIAN: NumeralTable = {
  language: 'id',
  decimal: ',',
  add: [
    '0 nol',
    '1 satu',
    '2 dua',
    '3 tiga',
    '4 empat',
    '5 lima',
    '6 enam',
    '7 tujuh',
    '8 delapan',
    '9 sembilan',
    '10 sepuluh',
    '11 sebelas',
    '100 seratus',
    '1000 seribu',
    ...['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map(
      (unit, i) => `${12 + i} ${unit}_belas`,
    ),
  ],
  times: [
    '10 puluh',
    '100 ratus',
    '1000 ribu',
    '1000000 juta sejuta',
    '1000000000 miliar milyar',
    '1000000000000 triliun',
  ],
  over: ['2 setengah separuh', '3 sepertiga', '4 seperempat', '5 seperlima'],
  dozen: 'lusin',
  point: 'koma',
  minus: 'minus',
};
