import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { type SegmentThing, segmentName, thingsOf } from '../domain/things.js';
import { labelOf } from '../domain/vocabulary.js';
import { councilText } from '../text/council.js';
import { type ReasonWord, reasonText } from '../text/days.js';
import { gapsText } from '../text/gaps.js';
import type { Text } from '../text/language.js';
import { plain } from '../text/phrase.js';
import { type StateWord, stateText } from '../text/status.js';
import { periodText } from '../text/timeline.js';
import type { Report } from './report.js';

type Labels = Readonly<Record<string, (code: string, record: Report['records'][number]) => Text>>;

/** What the codes in the fields of answers are called, by the field; as of a day, as names of segments may be told anew. */
export function codeLabels(dataset: Dataset, asOf: Day): Labels {
  const regions = new Map(dataset.regions.map((region) => [region.id, region]));
  const segments = new Map(
    dataset.regions.map((region): [string, ReadonlyMap<string, SegmentThing>] => [
      region.id,
      thingsOf(region, asOf).segments,
    ]),
  );
  return {
    region: (id) => plain(regions.get(id)?.name ?? id),
    track: (id, { region }) => plain(regions.get(String(region))?.tracks.find((one) => one.id === id)?.name ?? id),
    segment: (id, { region }) => {
      const segment = segments.get(String(region))?.get(id);
      return plain(segment ? segmentName(segment) : id);
    },
    kind: (code) => labelOf(dataset, 'contract-kind', code),
    decidedBy: (code) => labelOf(dataset, 'party', code),
    period: (id) => periodText(id, false),
    state: (code) => stateText({ state: code as StateWord }, false),
    announced: (id) => periodText(id, false),
    gap: sureText,
    overlap: sureText,
    decideByBetweenCouncils: (code) => councilText.sure[code as keyof typeof councilText.sure] ?? plain(code),
    unknown: (code) => reasonText[code as ReasonWord] ?? plain(code),
  };
}

function sureText(code: string): Text {
  return gapsText.sure[code as keyof typeof gapsText.sure] ?? plain(code);
}
