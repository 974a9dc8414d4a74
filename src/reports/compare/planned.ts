import { type Day, laterOf } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { onceForEach } from '../../domain/once.js';
import { scheduleOf } from '../../domain/terms/schedule.js';
import { keyFor, type Things, thingsOf } from '../../domain/things.js';
import { compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { joined } from '../../text/phrase.js';
import { isUnconfirmed, onlyPlannedRemarks, plannedTexts } from '../only-planned.js';
import type { Side } from './side.js';
import type { Subject } from './subjects.js';

/** The days of which sides tell, each once and in their order; a source that is asked alone tells what it does on the day from which all is seen. */
export function daysCompared(sides: readonly Side[], asOf: Day): Day[] {
  return [...new Set(sides.map(({ source, things }) => (source === undefined ? things.asOf : asOf)))].sort();
}

/**
 * Which of the contracts compared were plans: those of which no source of any kind says by the last of the days that they were
 * signed, and before them those that a side has as plans and that were signed later.
 */
export function plannedRemarks(
  sides: readonly Side[],
  subjects: readonly Subject[],
  asOf: Day,
  dataset: Dataset,
): Text[] {
  const days = [...daysCompared(sides, asOf), ...sides.map(({ things }) => things.asOf)];
  const last = days.reduce(laterOf, days[0] ?? asOf);
  const thingsIn = onceForEach(({ source, things, region: { id } }: Side): Things => {
    const whole = dataset.regions.find((region) => region.id === id);
    return whole && (source !== undefined || things.asOf !== last) ? thingsOf(whole, last) : things;
  });
  const pairs = subjects
    .flatMap(({ holders }) => holders.flat())
    .flatMap(({ contract, side }) => {
      const things = thingsIn(side);
      const known = things.contracts.get(keyFor(contract.id, contract.segment?.id));
      return known ? [{ here: scheduleOf(contract, side.things), later: scheduleOf(known, things) }] : [];
    });
  const since = pairs.filter(({ here, later }) => isUnconfirmed(here) && !later.off && !isUnconfirmed(later));
  const told = plannedTexts(
    since.map(({ here }) => here),
    dataset,
  );
  return [
    ...(told.length === 0 ? [] : [compareText.signedSince(joined(told, '; '))]),
    ...onlyPlannedRemarks(
      pairs.map(({ later }) => later),
      dataset,
    ),
  ];
}
