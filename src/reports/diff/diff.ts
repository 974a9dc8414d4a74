import type { Day } from '../../calendar/day.js';
import type { Change } from '../../domain/changes/change.js';
import { listChangesBetween } from '../../domain/changes/list-changes.js';
import type { Pair } from '../../domain/changes/pairing.js';
import { changesIn, pairedRegions } from '../../domain/changes/region-changes.js';
import type { Region } from '../../domain/dataset.js';
import { diffText } from '../../text/diff.js';
import type { Text } from '../../text/language.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { placeWords } from '../place-name.js';
import type { Report } from '../report.js';
import {
  asMeant,
  regionsFor,
  type Selection,
  tracksFor,
  type Unknown,
  unknownTrack,
  type WithTrackMeant,
} from '../selection.js';
import { followsIn } from './follows.js';
import { listRecord, listSections } from './lists.js';
import { changeRecord, diffFields, followsRecord } from './records.js';
import { isChanged, sectionOf } from './section.js';
import { comparable, type DiffSide, type Sides } from './sides.js';

/**
 * What changed in meaning from one state of a dataset to another: for each region first what follows otherwise for its
 * contracts as of a day, the same for both, then each value, and each thing that came or went as one. Then the lists and
 * cards, where nothing was selected. A word that names nothing on either side comes back as `Unknown`.
 */
export function diffReport(was: DiffSide, is: DiffSide, typed: Selection, asOf: Day): Report | Unknown {
  const sides = comparable(was, is);
  const selection = asMeant(typed, sides.is, sides.was);
  const regions = selectedRegions(sides, selection);
  if (!Array.isArray(regions)) return regions;
  const { track } = selection;
  const told = regions.map((pair) => {
    const all = changesIn(pair);
    const asked = [pair.was, pair.is].flatMap((region) => (region ? tracksFor(region, track).map(({ id }) => id) : []));
    const follows = followsIn(pair, all, asOf).filter((one) => asked.includes(one.track));
    return { pair, follows, changes: all.filter((change) => track === undefined || isIn(asked, change)) };
  });
  const lists = listChangesBetween(sides.was, sides.is);
  const isWhole = selection.region === undefined && track === undefined;
  const shown = told.filter(isChanged);
  const records = [
    ...told.flatMap(({ pair, follows, changes }) => [
      ...follows.map((one) => followsRecord(pairIdOf(pair), one, sides.words)),
      ...changes.map((one) => changeRecord(one, sides.words)),
    ]),
    ...(isWhole ? lists.map(listRecord) : []),
  ];
  const isAllRead = was.unread.length + is.unread.length === 0;
  const same = isAllRead ? diffText.same(was.name, is.name) : diffText.sameAsFar(was.name, is.name);
  return {
    command: 'diff',
    version: 2,
    asOf,
    hasMatched: true,
    fields: diffFields,
    records,
    readable: () =>
      readableBy(
        columnsOfRecords(diffFields, {
          ...placeWords({ ...sides.words, regions: [...sides.is.regions, ...sides.was.regions] }),
          what: whatText,
        }),
        records,
      ),
    columns: Object.values(diffText.columns),
    sections: [...shown.map((one) => sectionOf(one, sides.words)), ...(isWhole ? listSections(lists) : [])],
    remarks: [
      records.length === 0 ? same : diffText.compared(was.name, is.name, asOf),
      ...(isWhole || lists.length === 0 ? [] : [diffText.alsoInLists(lists.length)]),
      ...[was, is].filter(({ dataset }) => !dataset).map(({ name }) => diffText.noDataset(name)),
    ],
    ...(is.at !== undefined && {
      feed: {
        updated: is.at,
        entries: [
          ...shown.map(({ pair, changes }) => ({
            key: changesKey(pairIdOf(pair), changes, sides),
            region: pairIdOf(pair),
          })),
          ...(isWhole && lists.length > 0 ? [{ key: JSON.stringify(lists.map(listRecord)), region: undefined }] : []),
        ],
      },
    }),
  };
}

/** What tells the changes of a region from all others. Neither what follows from them is in it nor a line: those move by themselves. */
function changesKey(region: string, changes: readonly Change[], { words }: Sides): string {
  const told = changes.map((one) => {
    const { track, segment, contract, source, what, change, mapping, block, key, was, is } = changeRecord(one, words);
    return [track, segment, contract, source, what, change, mapping, block, key, was, is];
  });
  return JSON.stringify([region, told]);
}

/** Whether a change is one of these tracks of its region; with a region that came or went, so did its tracks. */
function isIn(tracks: readonly string[], { what, how, place }: Change): boolean {
  if (place.track !== undefined) return tracks.includes(place.track);
  const cameOrWent = what === 'whole' && (how === 'added' || how === 'removed') && place.block.length === 0;
  return cameOrWent && tracks.length > 0;
}

/** The regions asked for, in the order of the newer state; the words may name something on one side only. */
function selectedRegions({ was, is }: Sides, selection: WithTrackMeant<Selection>): Pair<Region>[] | Unknown {
  const found = [was, is].map((dataset) => regionsFor(selection, dataset));
  const regions = found.flatMap((one) => (Array.isArray(one) ? one : []));
  const [before, after] = found;
  if (regions.length === 0 && before && after && 'known' in before && 'known' in after) {
    return { ...after, known: both(before.known, after.known), names: both(before.names, after.names) };
  }
  const unknown = unknownTrack(selection.track, regions);
  if (unknown) return unknown;
  const asked = new Set<Region | undefined>(regions);
  return pairedRegions(was.regions, is.regions).filter((pair) => asked.has(pair.was) || asked.has(pair.is));
}

function both(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...others, ...some])];
}

function pairIdOf({ was, is }: Pair<Region>): string {
  return (is ?? was)?.id ?? '';
}

function whatText(what: string): Text {
  return diffText.whats[what as keyof typeof diffText.whats];
}
