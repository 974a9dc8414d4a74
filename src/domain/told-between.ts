import type { Window } from '../calendar/window.js';
import { isOpen } from '../calendar/window.js';
import { citationOf } from './citing/citation.js';
import type { Dataset } from './dataset.js';
import type { Mapping } from './walk.js';

/**
 * The days between which a value was told: from the first to the last day that the sources cited for it can date from.
 * `undefined` where one of them has no card, or a date that bounds nothing.
 */
export function toldBetween(
  { entry, source }: Mapping,
  key: string,
  cards: Dataset['cards'],
): Window<never> | undefined {
  const places = citationOf(entry, key)?.places ?? [];
  const sources = places.length > 0 ? places.map((place) => place.source ?? source) : [source];
  const dates = sources.map((one) => cards.get(one ?? '')?.dates);
  const known = dates.filter((one) => one !== undefined);
  return known.length < dates.length ? undefined : hullOf(known);
}

/** From the earliest to the latest day of all windows; open where one of them is; `undefined` where there are none. */
export function hullOf<Cause>(windows: readonly Window<Cause>[]): Window<Cause> | undefined {
  const [first, ...others] = windows;
  return others.reduce<Window<Cause> | undefined>(
    (all, one) =>
      all && {
        earliest:
          isOpen(all.earliest) || (!isOpen(one.earliest) && all.earliest < one.earliest) ? all.earliest : one.earliest,
        latest: isOpen(all.latest) || (!isOpen(one.latest) && all.latest > one.latest) ? all.latest : one.latest,
      },
    first,
  );
}
