import type { Day } from '../../calendar/day.js';
import type { Located } from '../../source/located.js';
import type { Region } from '../dataset.js';
import type { Entry } from '../entry.js';
import { allOf } from '../walk.js';
import { type Agreed, agreedOf } from './agreed.js';

/** The terms of one contract as one source gives them, and what follows from them alone. */
export interface AgreedTerms {
  readonly terms: Located<Entry<'terms'>>;
  readonly agreed: Agreed;
}

/** Options without end are followed up to here and no further. */
const farEnough = '2030-01-01' as Day;

/** Every block of terms in the regions, each by itself; those that end with a successor are taken as open. */
export function* agreedTermsIn(regions: readonly Region[]): Generator<AgreedTerms> {
  for (const region of regions) {
    for (const { entry } of allOf(region, 'terms')) {
      yield { terms: entry, agreed: agreedOf(entry, farEnough) };
    }
  }
}
