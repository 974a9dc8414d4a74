import type { Day } from '../../calendar/day.js';
import { daysBeyondOf, type Length, wholeMonthsOf } from '../../calendar/length.js';
import { lengthUntil } from '../../calendar/term.js';
import { isOpen } from '../../calendar/window.js';
import { itemsOf, type Located, under } from '../../source/located.js';
import type { Edition, Region, RegionEdition, Track } from '../dataset.js';
import { type Entry, isUnknown } from '../entry.js';
import { once } from '../once.js';
import { regionEditionsFor } from '../region-editions.js';
import { thingsOf, trackOf } from '../things.js';
import type { Input } from './reading.js';
import { dayAt } from './reading.js';
import { scheduleOf } from './schedule.js';

/** How long a region itself plans from publishing a tender to the first day of the contract. */
export interface Lead {
  readonly track: Track;
  readonly source: string;
  readonly contract: string;
  /** From–to where one of the days is a window. */
  readonly length: { readonly min: Length; readonly max: Length };
  /** The milestone and the first day. */
  readonly inputs: readonly Input[];
}

/**
 * The lead times that the plans of a region give as of a day, the newest of each track: from the day on which papers are
 * (to be) published to the first day that the same source gives for that contract. Plans without either day give none.
 */
export function leadsOf(region: Region, asOf: Day): Lead[] {
  return region.tracks.flatMap((track) => {
    const known = track.editions.filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= asOf);
    const told = [...known.reverse(), ...regionEditionsFor(track, asOf)];
    for (const edition of told) {
      const [lead] = leadsIn(edition, track);
      if (lead) return [lead];
    }
    return [];
  });
}

function leadsIn(edition: Edition | RegionEdition, track: Track): Lead[] {
  const list = under(edition.entry as Located<Entry<'edition'>>, 'milestones');
  if (!list || typeof list.value === 'string' || edition.countsFrom === undefined) return [];
  const { countsFrom } = edition;
  const things = once(() => thingsOf(track.region, countsFrom));
  return itemsOf(list as Located<readonly Entry<'milestone'>[]>).flatMap((milestone) => {
    const { kind, contract: id } = milestone.value;
    if (kind !== 'tender-publication' || id === undefined) return [];
    const key = (['planned', 'actual'] as const).find(
      (one) => milestone.value[one] && !isUnknown(milestone.value[one]),
    );
    if (!key) return [];
    const contracts = (things().contractsById.get(id) ?? []).filter((one) => trackOf(one) === track);
    return contracts.flatMap((contract) => {
      const { terms, agreed } = scheduleOf(contract, things());
      if (!terms || !agreed || terms.edition.source !== edition.source) return [];
      const [published, first] = [dayAt(milestone, key), agreed.start.firstDay.gives];
      const sides = [published.latest, first.earliest, published.earliest, first.latest];
      const [late, soon, early, last] = sides.map((side) => (isOpen(side) ? undefined : side));
      if (!late || !soon || !early || !last) return [];
      const length = { min: lengthUntil(late, soon), max: lengthUntil(early, last) };
      const inputs = [
        { mapping: milestone, key },
        { mapping: terms.located, key: 'firstDay' },
      ];
      return [{ track, source: edition.source, contract: id, length, inputs }];
    });
  });
}

/** The lead time of a track: its own, else the range of those that the region plans elsewhere. */
export function leadFor(
  track: Track,
  leads: readonly Lead[],
): { length: Lead['length']; from: readonly Lead[] } | undefined {
  const own = leads.filter((one) => one.track === track);
  const from = own.length > 0 ? own : leads;
  const [first, ...others] = from.map(({ length }) => length);
  if (!first) return undefined;
  const length = others.reduce(
    (all, one) => ({
      min: lastsLonger(all.min, one.min) ? one.min : all.min,
      max: lastsLonger(one.max, all.max) ? one.max : all.max,
    }),
    first,
  );
  return { length, from };
}

/** Of two lengths with fewer days beyond their months than a month has. */
function lastsLonger(one: Length, other: Length): boolean {
  const months = wholeMonthsOf(one) - wholeMonthsOf(other);
  return months > 0 || (months === 0 && daysBeyondOf(one) > daysBeyondOf(other));
}
