import type { Dataset } from '../domain/dataset.js';
import { type ContractThing, type SegmentThing, segmentName, trackOf } from '../domain/things.js';

/** Where a contract is, or holds, for a reader: `BAR · Wijkteams`, `Rotterdam · Jeugdhulp · Lokaal`. */
export function placeName(contract: ContractThing, segment: SegmentThing | undefined): string {
  const parts = [contract.region.short, trackOf(contract).name, ...(segment ? [segmentName(segment)] : [])];
  return parts.join(' · ');
}

/** What a paper is called in a citation: its short title, or its id where its card has none. */
export function paperCalled(source: string, { cards }: Dataset): string {
  return cards.get(source)?.value.short ?? source;
}
