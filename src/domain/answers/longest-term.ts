import { plusDays } from '../../calendar/day.js';
import { compared, durationText, type Length } from '../../calendar/length.js';
import { isOpenEnd, noTime, type Span, sumOf, timesOf } from '../../calendar/span.js';
import { lengthUntil } from '../../calendar/term.js';
import { isOpen } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Cause } from '../terms/cause.js';
import { optionGroupsOf } from '../terms/option-groups.js';
import { countAt, lengthAt } from '../terms/reading.js';
import type { Schedule } from '../terms/schedule.js';

/**
 * The longest that a whole contract may last, by its cap: `P8Y`. Nothing where no cap is known, or where the initial term and all
 * options are surely no longer than that.
 */
export function longestTermOf({ agreed }: Schedule, terms: Located<Entry<'terms'>>): string | undefined {
  const length = agreed && cappedLength(agreed);
  if (length === undefined) return undefined;
  const whole = mostOf(terms);
  const isShort = whole !== undefined && (compared(whole, length) ?? 1) <= 0;
  return isShort ? undefined : durationText(length);
}

/** The shorter of the cap as a length and the time from the first day to the cap as a day. */
function cappedLength({ start, limits: { cap, longest } }: NonNullable<Schedule['agreed']>): Length | undefined {
  const [first, last] = [start.firstDay.gives.earliest, cap?.gives.latest];
  const most = longest?.gives.max;
  const byTerm = most === undefined || isOpenEnd(most) ? undefined : most;
  if (isOpen(first) || last === undefined || isOpen(last)) return byTerm;
  const byDay = lengthUntil(first, plusDays(last, 1));
  return byTerm !== undefined && (compared(byTerm, byDay) ?? -1) <= 0 ? byTerm : byDay;
}

/** The initial term and all options together at their longest; nothing where that is not known. */
function mostOf(terms: Located<Entry<'terms'>>): Length | undefined {
  if (typeof terms.value.options === 'string' && terms.value.options !== 'none') return undefined;
  const lengths = optionGroupsOf(terms).map((group): Span<Cause> | undefined => {
    const { max } = countAt(group, 'count');
    return max === undefined ? undefined : timesOf(lengthAt(group, 'length'), max);
  });
  const all = [lengthAt(terms, 'initialTerm'), ...lengths];
  const known = all.filter((one) => one !== undefined);
  const { max } = known.reduce<Span<Cause>>(sumOf, noTime);
  return known.length < all.length || isOpenEnd(max) ? undefined : max;
}
