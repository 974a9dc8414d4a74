import type { Dataset } from '../domain/dataset.js';
import { lookUp } from '../domain/look-up.js';
import { isOff, replacementOf } from '../domain/terms/off.js';
import { type ContractThing, type SegmentThing, segmentName, trackOf } from '../domain/things.js';
import type { Text } from '../text/language.js';
import { phrase, plain } from '../text/phrase.js';
import { partyText } from '../text/sources.js';
import type { Line } from './lines.js';
import type { Report } from './report.js';

/** Where a contract is, or holds, for a reader: `BAR · Wijkteams`, `Rotterdam · Jeugdhulp · Lokaal`. */
export function placeName(contract: ContractThing, segment: SegmentThing | undefined): string {
  const parts = [contract.region.short, trackOf(contract).name, ...(segment ? [segmentName(segment)] : [])];
  return parts.join(' · ');
}

/** The same with the id of the contract, where its place alone would be the name of another one, too. */
export function contractPlaceName(line: Omit<Line, 'stretches'>): string {
  const { contract } = line.schedule;
  const place = placeName(contract, line.segment);
  return isOneOfSeveral(line) ? `${place} (${contract.id})` : place;
}

/** Whether another contract of its kind is in the same place, and goes on. */
export function isOneOfSeveral({ schedule: { contract, kind }, things }: Pick<Line, 'schedule' | 'things'>): boolean {
  return (things.contractsIn.get(contract.segment) ?? []).some(
    (one) =>
      one !== contract &&
      trackOf(one) === trackOf(contract) &&
      lookUp(one, 'kind', things)?.located.value === kind &&
      !isOff(one, things) &&
      !replacementOf(one, things),
  );
}

type PlaceWord = (id: string, record: Report['records'][number]) => Text;

/** What the ids of regions and tracks in records are called; an id that the dataset does not have stays as it is. */
export function placeWords({ regions }: Dataset): Readonly<Record<'region' | 'track', PlaceWord>> {
  const regionOf = (id: unknown) => regions.find((one) => one.id === id);
  return {
    region: (id) => plain(regionOf(id)?.name ?? id),
    track: (id, record) => plain(regionOf(record['region'])?.tracks.find((one) => one.id === id)?.name ?? id),
  };
}

/** What a paper is called in a citation: its short title, or its id where its card has none. */
export function paperCalled(source: string, { cards }: Dataset): string {
  return cards.get(source)?.value.short ?? source;
}

/** The same with who speaks there, where that is not the buyer: `Skipr 2022 (pers)`. */
export function paperOfSpeaker(source: string, dataset: Dataset): Text {
  const name = plain(paperCalled(source, dataset));
  const speaker = speakerOf(source, dataset);
  return speaker === 'buyer' ? name : phrase`${name} (${partyText[speaker]})`;
}

/** Who speaks in a paper. */
export function speakerOf(source: string, { cards }: Dataset): keyof typeof partyText {
  return cards.get(source)?.value.by ?? 'buyer';
}
