import type { Day } from '../calendar/day.js';
import { citedValuesIn } from './citing/cited-values.js';
import { isSaid } from './citing/proof.js';
import type { Region } from './dataset.js';
import { thingsOf } from './things.js';
import { countedValuesOf } from './walk.js';

/** How much of a region there is, and how well it is told. */
export interface Figures {
  /** As of the day that was asked; a share counts with its whole. */
  readonly contracts: number;
  readonly domains: readonly string[];
  /** The last day that the newest of its papers can date from. */
  readonly newest: Day | undefined;
  /** All values, labels and links not counted; those whose quotes say them; those of which the paper was not read so far. */
  readonly values: number;
  readonly said: number;
  readonly notRead: number;
}

export function figuresOf(region: Region, asOf: Day): Figures {
  const things = thingsOf(region, asOf);
  const values = countedValuesOf(region);
  const days = region.tracks.flatMap(({ editions }) =>
    editions.flatMap(({ countsFrom }) => (countsFrom && countsFrom <= asOf ? countsFrom : [])),
  );
  return {
    contracts: things.contractsById.size,
    domains: [...new Set(region.tracks.flatMap(({ entry }) => entry.value.domains ?? []))],
    newest: days.sort().at(-1),
    values: values.length,
    // That a reading is what it quotes says nothing of how well a region is told.
    said: [...citedValuesIn([region])].filter((one) => !one.itself && isSaid(one)).length,
    notRead: values.filter(({ located }) => located.value === 'not-read').length,
  };
}
