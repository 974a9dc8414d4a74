import { type DerivedDay, eitherDay } from './derived.js';
import { type Period, type PeriodDays, periodOf } from './period.js';

/**
 * The periods of options where nobody tells how many were used: each with the days that it has in any of the cases.
 *
 * @param cases the periods that are left in each, the most of them in the first
 * @param isEndless none of the cases has a last one: as many are given as were made in all of them
 */
export function inEither(cases: readonly (readonly Period[])[], isEndless: boolean): readonly Period[] {
  const [most = []] = cases;
  const count = isEndless ? Math.min(...cases.map(({ length }) => length)) : most.length;
  return most.slice(0, count).map((period, index) => {
    const [first, ...others] = cases.flatMap((one) => one[index] ?? []).filter(isThere);
    return first ? eitherOf(period.id, first, others, others.length + 1 === cases.length) : period;
  });
}

function isThere({ standing }: Period): boolean {
  return standing === 'sure' || standing === 'if-any';
}

/** @param isInAll there is such a period in each case */
function eitherOf(id: string, first: Period, others: readonly Period[], isInAll: boolean): Period {
  const all = [first, ...others];
  const days = (day: DerivedDay, key: keyof PeriodDays) =>
    eitherDay(
      day,
      others.flatMap(({ derived }) => derived[key] ?? []),
    );
  const { firstDay, lastDay, decideBy } = first.derived;
  const derived = {
    firstDay: days(firstDay, 'firstDay'),
    lastDay: days(lastDay, 'lastDay'),
    ...(decideBy ? { decideBy: days(decideBy, 'decideBy') } : {}),
  };
  const isSure = isInAll && all.every(({ standing }) => standing === 'sure');
  const causes = all.flatMap(({ unknown }) => unknown ?? []);
  const inputs = all.flatMap((one) => one.inputs);
  return {
    ...periodOf(id, derived, causes, inputs, isSure ? 'sure' : 'if-any'),
    ...(all.some(({ goesOn }) => goesOn) ? { goesOn: true } : {}),
    ...(all.some(({ hasMore }) => hasMore) ? { hasMore: true } : {}),
  };
}
