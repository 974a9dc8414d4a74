import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Period } from '../../domain/terms/period.js';
import { type AssumptionOf, type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { type Stretch, stretchesOf } from '../../domain/terms/stretches.js';
import type { Things } from '../../domain/things.js';
import { inAllLanguages } from '../../text/phrase.js';
import { calledSo } from '../../text/same-word.js';
import { periodText } from '../../text/timeline.js';
import { contractsAt, type NamedContract } from '../contract-path.js';
import type { Unknown } from '../selection.js';
import { periodsOf } from './places.js';

/** A period of a contract, as it was asked for. */
export interface PeriodAsked {
  readonly schedule: Schedule;
  readonly things: Things;
  readonly stretch: Stretch;
  readonly period: Period;
}

/** The periods that `region/track[/segment][/contract]/period` names, as of a day; or the word of it that names nothing. */
export function periodsAsked(
  words: readonly string[],
  dataset: Dataset,
  asOf: Day,
  assumptionOf?: AssumptionOf,
): PeriodAsked[] | Unknown {
  const word = words.at(-1)?.replaceAll(' ', '-') ?? '';
  const named = contractsAt(words.slice(0, -1), dataset, asOf);
  const whole = contractsAt(words, dataset, asOf);
  if (!Array.isArray(named)) return Array.isArray(whole) ? noPeriod('', whole) : named;
  const found = named.flatMap(({ contract, things }) => {
    const schedule = scheduleOf(contract, things, assumptionOf);
    return stretchesOf(schedule).flatMap((stretch) =>
      calledSo(word, stretch.periods, periodNamesOf).map((period) => ({ schedule, things, stretch, period })),
    );
  });
  return found.length > 0 ? found : noPeriod(word, Array.isArray(whole) && words.length > 3 ? whole : named);
}

/** What a period is called, in every language. */
function periodNamesOf({ id }: Period): string[] {
  return inAllLanguages(periodText(id, false));
}

function noPeriod(word: string, named: readonly NamedContract[]): Unknown {
  return { what: 'period', word, known: periodsOf(named).map(({ id }) => id), names: [] };
}
