import type { Day } from '../../calendar/day.js';
import { regionOf } from '../../domain/build.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { isRegular } from '../../domain/look-up.js';
import { editionsIn } from '../../domain/region-editions.js';
import { isOff } from '../../domain/terms/off.js';
import { type ContractThing, keyFor, segmentName, type Things, thingsOf, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import type { Text } from '../../text/language.js';
import { inAllLanguages, joined, plain } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import { type TrackMeant, tracksFor } from '../selection.js';

/** A region as of a day, or as one source alone tells of it, as one of those compared. */
export interface Side {
  readonly name: string;
  /** The source that is asked alone. */
  readonly source?: string;
  /** All that was known on the day of that source: of what kind a contract is, it may have been told before. */
  readonly around?: Things;
  readonly region: Region;
  readonly things: Things;
}

/** A regular contract of a side, or a segment's share of one. */
export interface Holder {
  readonly side: Side;
  readonly track: Track;
  readonly contract: ContractThing;
}

export function sideOf(region: Region, asOf: Day, name: string): Side {
  return { name, region, things: thingsOf(region, asOf) };
}

/** What one source alone tells of a region, on the day from which it counts; nothing where it tells of none of its tracks. */
export function sideBySource(region: Region, source: string, name: string, { cards }: Dataset): Side | undefined {
  const alone = regionOf(region.entry, cards, source);
  const [edition] = editionsIn(alone);
  if (!edition?.countsFrom) return undefined;
  const [things, around] = [alone, region].map((one) => thingsOf(one, edition.countsFrom as Day)) as [Things, Things];
  return { name, source, region: alone, things, around };
}

/** A contract of a side with all that is known of its kind. */
export function withKind(contract: ContractThing, { things, around }: Side): readonly [ContractThing, Things] {
  const known = around?.contracts.get(keyFor(contract.id, contract.segment?.id));
  return around && known ? [known, around] : [contract, things];
}

/** The sources of a region. */
export function sourcesOfRegion(region: Region): string[] {
  return [...new Set(editionsIn(region).map(({ source }) => source))];
}

/**
 * What a side has in a field of care: its regular contracts that are current, each with the shares of segments. Of
 * tracks that were asked for, those alone.
 */
export function holdersOf(side: Side, domain: string, meant?: TrackMeant): Holder[] {
  const { things, region } = side;
  return tracksFor(region, meant)
    .filter((track) => track.domains.includes(domain))
    .flatMap((track) =>
      [...things.contracts.values()]
        .filter((one) => trackOf(one) === track && isRegular(...withKind(one, side)))
        .filter((one) => !isOff(one, things))
        .map((contract) => ({ side, track, contract })),
    );
}

/** The names of the tracks of some holders, where any of them is called otherwise than the field of care in which they are compared. */
export function tracksCalledOtherwise(holders: readonly Holder[], domain: string, dataset: Dataset): string[] {
  const labels = inAllLanguages(labelOf(dataset, 'domain', domain));
  const names = [...new Set(holders.map(({ track }) => track.name))];
  return names.every((name) => labels.some((label) => isSameWord(name, label))) ? [] : names;
}

/** What tells one holder from the others of its side: its track, contract or segment, as far as they differ. */
export function labelsOf(holders: readonly Holder[]): Map<Holder, Text> {
  const differ = (of: (one: Holder) => string) => new Set(holders.map(of)).size > 1;
  const [tracks, contracts] = [differ(({ track }) => track.id), differ(({ contract }) => contract.id)];
  return new Map(
    holders.map((one) => {
      const { segment, id } = one.contract;
      const parts = [
        ...(tracks ? [one.track.name] : []),
        ...(contracts && !segment ? [id] : []),
        ...(segment ? [segmentName(segment)] : []),
      ];
      return [one, joined(parts.map(plain), ' › ')];
    }),
  );
}
