import type { Day } from '../../calendar/day.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { type Agreed, agreedOf } from './agreed.js';

/** The terms of one contract as one source gives them, and what follows from them alone. */
export interface AgreedTerms {
  readonly terms: Located<Entry<'terms'>>;
  readonly agreed: Agreed;
}

/** Options without end are followed up to here and no further. */
const farEnough = '2030-01-01' as Day;

/** A block of terms by itself; one that ends with a successor is taken as open. */
export function agreedTermsOf(terms: AgreedTerms['terms']): AgreedTerms {
  return { terms, agreed: agreedOf(terms, farEnough) };
}
