import type { Located } from '../source/located.js';
import type { Entry } from './entry.js';
import { countAt } from './terms/reading.js';

/** The options that a SAS procedure may be, of the four that there are; none where that is not known. */
export function sasOptionsOf(entry: Located<Entry<'procurement'>>): number[] {
  const { procedure, sasOption } = entry.value;
  if (procedure !== 'sas' || sasOption === undefined) return [];
  const { min, max, unknown } = countAt(entry, 'sasOption');
  if (unknown || max === undefined || min < 1 || max > 4) return [];
  return [1, 2, 3, 4].filter((option) => option >= min && option <= max);
}
