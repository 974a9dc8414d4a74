import type { Taken } from './published.js';

/** The longest quote that a citation takes. */
const longestQuote = 60;

/**
 * The place of a value as the data cite it: `214 "2022-01-01"`. The line alone where its characters cannot stand in quotes, or
 * are too many.
 */
export function placeText({ line, quote }: Pick<Taken<unknown>, 'line' | 'quote'>, how?: 'without quote'): string {
  const isQuotable = quote !== '' && quote.length <= longestQuote && !/["\\\n]/.test(quote);
  return how === undefined && isQuotable ? `${line} "${quote}"` : `${line}`;
}
