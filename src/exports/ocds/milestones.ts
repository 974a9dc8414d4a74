import { exactDayOf } from '../../calendar/window.js';
import type { Lot } from '../../domain/procured.js';
import type { Period } from '../../domain/terms/period.js';
import { periodText } from '../../text/timeline.js';
import type { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import { inLanguages } from './in-languages.js';
import { endOfDay } from './moment.js';
import { noteDay } from './period.js';
import type { Json } from './without-gaps.js';

/** What became of an option, in the code list of OCDS; what is not told is scheduled. */
const statuses: Readonly<Record<string, string>> = {
  used: 'met',
  declined: 'notMet',
  lapsed: 'notMet',
  'no-room': 'notMet',
};

/** A milestone for each option, due on the last day to decide on it, and for each evaluation; due days only where exact. */
export function milestonesOf({ id, schedule, status, path }: Lot, ledger: Ledger<OcdsField>): Json[] {
  if (schedule.off) return [];
  const options = (schedule.agreed?.periods ?? []).filter((period) => period.id.startsWith('option-'));
  const milestone = (period: Period, type: string, due: string | undefined): Json => {
    const state = status?.periods.get(period)?.state;
    return {
      id: `${id}-${period.id}`,
      type,
      ...inLanguages('title', periodText(period.id, period.standing === 'if-any')),
      code: period.id,
      dueDate: due,
      status: (state !== undefined && statuses[state]) || 'scheduled',
      relatedLots: [id],
    };
  };
  return [
    ...options.map((period) => {
      const decideBy = period.derived.decideBy;
      const due = decideBy && exactDayOf(decideBy.gives);
      if (decideBy) noteDay(ledger, 'decide-by', decideBy.gives, path);
      return milestone(period, 'approval', due && endOfDay(due));
    }),
    ...schedule.evaluations.map((period) => {
      const due = exactDayOf(period.lastDay);
      noteDay(ledger, 'evaluation', period.lastDay, path);
      return milestone(period, 'assessment', due && endOfDay(due));
    }),
  ];
}
