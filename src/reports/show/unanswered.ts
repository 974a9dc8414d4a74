import { type Unanswered, unansweredOf } from '../../domain/answers/unanswered.js';
import { type ContractThing, type SegmentThing, segmentName } from '../../domain/things.js';
import { aspectText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import { pathOf } from '../contract-path.js';
import type { UnansweredHere } from '../report.js';
import type { View } from './things.js';

/** What no source tells of contracts, each as it holds for a segment where one is given. */
export function unansweredHere(
  { things }: View,
  contracts: readonly ContractThing[],
  of?: SegmentThing,
): { readonly records: readonly UnansweredHere[]; readonly remarks: readonly Text[] } {
  const each = contracts
    .map((contract) => ({ contract, unanswered: unansweredOf(contract, things, of ?? contract.segment) }))
    .filter(({ unanswered }) => unanswered.length > 0);
  return {
    records: each.flatMap(({ contract, unanswered }) =>
      unanswered.map(({ asked, toldOf }) => ({
        contract: pathOf(contract),
        asked,
        toldOf: toldOf.map(({ id }) => id),
      })),
    ),
    remarks: each.map(({ contract, unanswered }) =>
      showText.unanswered(contract.id, joined(unanswered.map(questionText), ', ')),
    ),
  };
}

/** How many parts are named; more are counted. */
const mostNamed = 3;

function questionText({ asked, toldOf }: Unanswered): Text {
  const name = { ...aspectText, ...showText.asked }[asked];
  if (toldOf.length === 0) return name;
  const parts = toldOf.length > mostNamed ? showText.parts(toldOf.length) : plain(toldOf.map(segmentName).join(' / '));
  return phrase`${name} (${showText.toldOf} ${parts})`;
}
