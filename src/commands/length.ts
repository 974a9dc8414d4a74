import { usageText } from '../text/usage.js';
import { UsageError } from './command.js';

/** A length as people type one, in whole months: `18m`, `2y`, `1y6m`, `P18M`; `undefined` where none was typed. */
export async function monthsIn(text: string | undefined): Promise<number | undefined> {
  if (text === undefined) return undefined;
  const { parseMonths } = await import('../calendar/span.js');
  const months = parseMonths(`P${text.toUpperCase().replace(/^P/, '').replaceAll('J', 'Y')}`);
  if (months === undefined) throw new UsageError(usageText.noLength(text));
  return months;
}
