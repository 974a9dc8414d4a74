import { type ContractThing, type SegmentThing, segmentName, trackOf } from '../domain/things.js';
import { plain } from '../text/phrase.js';
import { type Column, codedColumn } from './column.js';

/** The place of a contract: its region, its track, and the segment for which it is shown. */
export function placeColumns<T>(
  of: (one: T) => { readonly contract: ContractThing; readonly segment: SegmentThing | undefined },
): Column<T>[] {
  return [
    {
      field: 'region',
      datum: (one) => of(one).contract.region.id,
      text: (one) => plain(of(one).contract.region.name),
    },
    {
      field: 'track',
      datum: (one) => trackOf(of(one).contract).id,
      text: (one) => plain(trackOf(of(one).contract).name),
    },
    codedColumn(
      'segment',
      (one) => of(one).segment?.id,
      (_, one) => plain(segmentName(of(one).segment as SegmentThing)),
    ),
  ];
}
