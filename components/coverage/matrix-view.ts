/** What the coverage matrix shows, as its address says it behind the question mark: `#/topic/summit?only=denied&sort=publisher`. */
import { OUTCOMES, type Outcome } from '../../lib/core/checks/check';
import { ORDERS, type Order } from '../../lib/core/coverage/sort-articles';

/** Which questions and articles are shown; null is "all". */
export interface MatrixFilters {
  /** Words that the question holds. */
  readonly words: string;
  /** Only questions whose answers come to one of these; all when there is none. */
  readonly outcomes: readonly Outcome[];
  /** Only questions which several articles answer on one and the same word. */
  readonly oneOrigin: boolean;
  readonly group: string | null;
  /** Only questions which this article does not answer. */
  readonly missingIn: string | null;
  /** The days between which articles were published, both inclusive, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  /** Empty: of no stated publisher. */
  readonly publisher: string | null;
  /** BCP 47; empty: of unknown language. */
  readonly language: string | null;
  /** Only articles that were read here. */
  readonly readHere: boolean;
}

/** Everything about the matrix that the reader sets. */
export interface MatrixView extends MatrixFilters {
  readonly order: Order;
  /** Articles that stay at the left, in the order in which they were pinned. */
  readonly pins: readonly string[];
  /** Articles chosen to be looked at side by side. */
  readonly chosen: readonly string[];
  /** Groups of questions that are folded. */
  readonly folds: readonly string[];
  /** The claim that lies open beside the matrix. */
  readonly claim: string | null;
}

/** Nothing is filtered. */
export const NO_FILTERS: MatrixFilters = {
  words: '',
  outcomes: [],
  oneOrigin: false,
  group: null,
  missingIn: null,
  from: null,
  to: null,
  publisher: null,
  language: null,
  readHere: false,
};

const ONE_ORIGIN = 'one-origin';
const HERE = 'here';

/** How many articles fit side by side. */
export const MOST_SIDE_BY_SIDE = 4;

/** What an address asks for; what it says that is unknown here is left out. */
export function matrixViewIn(asked: URLSearchParams): MatrixView {
  return {
    words: asked.get('q') ?? '',
    outcomes: OUTCOMES.filter((outcome) => asked.getAll('only').includes(outcome)),
    oneOrigin: asked.getAll('only').includes(ONE_ORIGIN),
    group: asked.get('group'),
    missingIn: asked.get('missing'),
    from: dayIn(asked.get('from')),
    to: dayIn(asked.get('to')),
    publisher: asked.get('publisher'),
    language: asked.get('language'),
    readHere: asked.get('read') === HERE,
    order: ORDERS.find((order) => order === asked.get('sort')) ?? ORDERS[0],
    pins: distinct(asked.getAll('pin')),
    chosen: distinct(asked.getAll('with')).slice(0, MOST_SIDE_BY_SIDE),
    folds: distinct(asked.getAll('fold')),
    claim: asked.get('claim'),
  };
}

/** What the address of the matrix asks for when it shows this; what it does not say is as it is at first. */
export function askedOfMatrix(view: MatrixView): URLSearchParams {
  const asked = new URLSearchParams();
  const add = (key: string, value: string | null) => {
    if (value !== null) asked.append(key, value);
  };
  add('q', view.words.trim() === '' ? null : view.words);
  for (const outcome of view.outcomes) add('only', outcome);
  add('only', view.oneOrigin ? ONE_ORIGIN : null);
  add('group', view.group);
  add('missing', view.missingIn);
  add('from', view.from);
  add('to', view.to);
  add('publisher', view.publisher);
  add('language', view.language);
  add('read', view.readHere ? HERE : null);
  add('sort', view.order === ORDERS[0] ? null : view.order);
  for (const pin of view.pins) add('pin', pin);
  for (const article of view.chosen) add('with', article);
  for (const group of view.folds) add('fold', group);
  add('claim', view.claim);
  return asked;
}

/** Whether any filter narrows what is shown. */
export function isFiltered(filters: MatrixFilters): boolean {
  const { words, outcomes, oneOrigin, readHere, group, missingIn, from, to, publisher, language } = filters;
  return (
    words.trim() !== '' ||
    outcomes.length > 0 ||
    oneOrigin ||
    readHere ||
    [group, missingIn, from, to, publisher, language].some((value) => value !== null)
  );
}

/** The list with something in it if it was not, and without it if it was. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function dayIn(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
