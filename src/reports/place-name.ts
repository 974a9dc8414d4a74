import type { Dataset } from '../domain/dataset.js';
import { type ContractThing, type SegmentThing, segmentName, trackOf } from '../domain/things.js';
import type { Text } from '../text/language.js';
import { phrase, plain } from '../text/phrase.js';
import { partyText } from '../text/sources.js';

/** Where a contract is, or holds, for a reader: `BAR · Wijkteams`, `Rotterdam · Jeugdhulp · Lokaal`. */
export function placeName(contract: ContractThing, segment: SegmentThing | undefined): string {
  const parts = [contract.region.short, trackOf(contract).name, ...(segment ? [segmentName(segment)] : [])];
  return parts.join(' · ');
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
