import type {
  Bar,
  BarKind,
  Lane,
  LaneGroup,
  LaneMark,
  MarkKind,
  Picture,
} from '../../../src/reports/picture/picture.js';
import type { Text } from '../../../src/text/language.js';
import { plain } from '../../../src/text/phrase.js';
import { numberFor } from '../../support/drawn-picture.js';

export function barFrom(kind: BarKind, from: string | undefined, to: string | undefined): Bar {
  return {
    kind,
    from: from === undefined ? undefined : numberFor(from),
    to: to === undefined ? undefined : numberFor(to),
    told: plain(`${kind} ${from} ${to}`),
  };
}

export function markOn(kind: MarkKind, at: string, to = at): LaneMark {
  return { kind, at: numberFor(at), to: numberFor(to), told: plain(`${kind} ${at}`) };
}

export function laneOf(
  name: string,
  bars: readonly Bar[],
  marks: readonly LaneMark[] = [],
  isDoubted = false,
): Lane<Text> {
  return {
    id: `voorbeeld/${name}`,
    region: 'voorbeeld',
    track: 'jeugdhulp',
    segment: undefined,
    contract: name,
    domains: ['jeugdhulp'],
    name: plain(name),
    kind: 'regular',
    kindName: plain('regular'),
    state: 'running',
    stateName: plain('running'),
    stateWord: plain('running'),
    isDoubted,
    bars,
    marks,
    told: [plain(`${name}: told`)],
    toldAt: [[]],
    doubts: isDoubted ? [plain(`${name}: doubted`)] : [],
  };
}

/** A picture from 2022 up to and including 2027, seen from the middle of 2024. */
export function pictureWith(lanes: readonly Lane[], more: Partial<Picture> = {}): Picture {
  const group: LaneGroup = { region: 'voorbeeld', name: 'Voorbeeldstad', councils: [], lanes };
  return {
    title: plain('Title'),
    description: plain('Description'),
    from: numberFor('2022-01-01'),
    to: numberFor('2027-12-31'),
    today: numberFor('2024-07-01'),
    quarters: [2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) =>
      ['01', '04', '07', '10'].map((month, index) => ({
        at: numberFor(`${year}-${month}-01`),
        year,
        number: index + 1,
      })),
    ),
    councils: [],
    groups: lanes.length > 0 ? [group] : [],
    undated: [],
    ...more,
  };
}
