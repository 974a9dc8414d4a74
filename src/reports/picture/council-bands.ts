import { type Day, plusDays } from '../../calendar/day.js';
import { type CouncilTerms, sittingsOf } from '../../domain/council-terms.js';
import { numberOfDay } from './day-number.js';
import type { CouncilBand } from './picture.js';

/** The councils that sit on any of these days, by the elections of one municipality, or of all where none is named. */
export function councilBands(
  terms: CouncilTerms,
  municipality: string | undefined,
  from: number,
  to: number,
): CouncilBand[] {
  const sittings = sittingsOf(municipality, terms);
  return sittings
    .map(({ election, firstDay, isComputed }, index): CouncilBand => {
      const next = sittings[index + 1];
      return {
        election: numberOfDay(election),
        year: Number(election.slice(0, 4)),
        from: numberOfDay(firstDay.latest as Day),
        to: next && numberOfDay(plusDays(next.firstDay.earliest as Day, -1)),
        isComputed,
      };
    })
    .filter((band) => band.from <= to && (band.to === undefined || band.to >= from));
}
