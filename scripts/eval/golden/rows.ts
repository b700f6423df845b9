import type { Claim } from '../../../lib/core/claims/claim';
import type { Outcome } from '../../../lib/core/checks/check';

/** The three seed articles, by their letters in the golden matrix. */
export type Letter = 'A' | 'B' | 'C';

/** What a row of the golden matrix asks of the checks. */
export interface Row {
  readonly id: string;
  /** The questions of the pack that answer the row. */
  readonly questions: readonly string[];
  /** Narrows the row to some answers, where one question serves two rows. */
  readonly only?: (claim: Claim) => boolean;
  /** Outcomes that the row's claims in an article may come to, denials by another row set aside; at least one claim must. */
  readonly outcomes: Partial<Record<Letter, readonly Outcome[]>>;
  /** Whether a conflict (differs, not-comparable) is what the matrix has here. */
  readonly conflict?: boolean;
  /** "N articles, M origins" that the row's corroborated claim must show. */
  readonly counts?: readonly [articles: number, origins: number];
}

const SAME: readonly Outcome[] = ['corroborated'];
const FITS: readonly Outcome[] = ['corroborated', 'vaguer'];
const ONLY: readonly Outcome[] = ['only-here'];
const DIFFERS: readonly Outcome[] = ['differs'];
const ATTRIBUTED: readonly Outcome[] = ['attributed-differently'];
const NO_CONFLICT: readonly Outcome[] = ['corroborated', 'vaguer', 'only-here', 'attributed-differently'];
const NOT_SAME: readonly Outcome[] = ['only-here', 'attributed-differently'];

const isFromSeoul = ({ origin }: Claim) => origin === 'south-korea';

/** Every row of the matrix (../shared/golden/seed-matrix.md), in its order. */
export const ROWS: readonly Row[] = [
  { id: 'G01', questions: ['visit.gap'], outcomes: { A: SAME, B: SAME, C: SAME } },
  { id: 'G02', questions: ['visit.previous-year'], outcomes: { A: SAME, C: SAME } },
  { id: 'G03', questions: ['visit.country'], outcomes: { A: NO_CONFLICT, B: NO_CONFLICT, C: NO_CONFLICT } },
  { id: 'G04', questions: ['arrival.time'], outcomes: { B: ONLY } },
  {
    id: 'G05',
    questions: ['welcome.place', 'arrival.greeting', 'talks.venue', 'welcome.style'],
    outcomes: { A: NO_CONFLICT, B: NO_CONFLICT, C: NO_CONFLICT },
  },
  { id: 'G06', questions: ['visit.length'], outcomes: { B: ONLY } },
  { id: 'G07', questions: ['visit.wednesday'], outcomes: { B: DIFFERS, C: DIFFERS }, conflict: true },
  {
    id: 'G08',
    questions: ['agreement.name'],
    only: ({ value }) => value.type === 'choice' && value.option !== 'agreements',
    outcomes: { A: ['vaguer'], B: SAME },
  },
  { id: 'G09', questions: ['meeting-2023.date'], outcomes: { A: FITS, B: SAME, C: SAME } },
  {
    id: 'G10',
    questions: ['meeting-2023.place'],
    outcomes: { A: DIFFERS, B: FITS, C: DIFFERS },
    conflict: true,
  },
  { id: 'G11', questions: ['meeting-2023.travel'], outcomes: { B: FITS, C: SAME } },
  { id: 'G12', questions: ['meeting-2023.outcome'], outcomes: { A: ONLY, B: NO_CONFLICT, C: NO_CONFLICT } },
  {
    id: 'G13',
    questions: ['arms.containers'],
    only: (claim) => !isFromSeoul(claim),
    outcomes: { B: SAME, C: SAME },
    counts: [2, 1],
  },
  {
    id: 'G14',
    questions: ['arms.containers'],
    only: isFromSeoul,
    outcomes: { C: ['not-comparable'] },
    conflict: true,
  },
  { id: 'G15', questions: ['arms.shells'], outcomes: { C: ONLY } },
  { id: 'G16', questions: ['arms.other-cargo'], outcomes: { C: ONLY } },
  { id: 'G17', questions: ['arms.missiles-fired', 'arms.used-in-ukraine'], outcomes: { B: ONLY, C: FITS } },
  { id: 'G18', questions: ['arms.accusation'], outcomes: { A: SAME, B: SAME, C: SAME } },
  { id: 'G19', questions: ['arms.denial'], outcomes: { B: ONLY } },
  { id: 'G20', questions: ['words.unwavering'], outcomes: { A: ATTRIBUTED, B: ATTRIBUTED, C: ATTRIBUTED } },
  { id: 'G21', questions: ['words.blackmail'], outcomes: { B: SAME, C: SAME } },
  { id: 'G22', questions: ['letter.venue'], outcomes: { B: ['vaguer'], C: SAME } },
  { id: 'G23', questions: ['letter.payments'], outcomes: { B: NO_CONFLICT, C: NO_CONFLICT } },
  { id: 'G24', questions: ['wants.russia', 'arms.sought'], outcomes: { A: SAME, B: SAME, C: SAME } },
  { id: 'G25', questions: ['wants.north-korea'], outcomes: { B: NO_CONFLICT, C: NO_CONFLICT } },
  { id: 'G26', questions: ['nuclear-help'], outcomes: { B: ONLY } },
  { id: 'G27', questions: ['sanctions.un'], outcomes: { B: NOT_SAME, C: NOT_SAME } },
  { id: 'G28', questions: ['war.start'], outcomes: { A: FITS, B: FITS } },
  { id: 'G29', questions: ['words.smo'], outcomes: { A: NO_CONFLICT, C: NO_CONFLICT } },
  { id: 'G30', questions: ['reaction.us'], outcomes: { A: NO_CONFLICT, B: NO_CONFLICT, C: NO_CONFLICT } },
  { id: 'G31', questions: ['reaction.china'], outcomes: { A: NOT_SAME, C: NOT_SAME } },
  { id: 'G32', questions: ['tourism'], outcomes: { B: NOT_SAME, C: NOT_SAME } },
];

/** Questions whose answers the denial of G19 covers, wherever another article gives them. */
export const DENIED_ROWS: readonly string[] = ['G13', 'G14', 'G15', 'G16', 'G17', 'G18'];
