import { textIn, type JsonObject } from './json';
import type { Draft } from './draft';

/** The words that selectors name, and where they stood: of the first quote and the first position among them. */
export function selectWords(selectors: readonly JsonObject[]): Pick<Draft, 'quote' | 'start'> {
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && textIn(exact));
  const start = selectors.find(({ type }) => type === 'TextPositionSelector')?.start;
  const exact = textIn(quote?.exact);
  return {
    quote:
      exact === undefined
        ? null
        : { exact, prefix: textIn(quote?.prefix) ?? '', suffix: textIn(quote?.suffix) ?? '' },
    start: typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 0,
  };
}
