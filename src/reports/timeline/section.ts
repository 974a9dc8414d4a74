import { toldEarlierOf } from '../../domain/answers/told-earlier.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { doubtedBelow, type Stretch } from '../../domain/terms/stretches.js';
import { shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { doubtsOfBoundMembers } from '../bound-members.js';
import { pathOf } from '../contract-path.js';
import { doubtSentences } from '../doubts.js';
import type { Line } from '../lines.js';
import type { Section } from '../report.js';
import { stretchName } from '../stretch-name.js';
import { detailsOf, furtherHeadingOf, headingOf } from './heading.js';
import { periodRows } from './rows.js';
import type { TimelineView } from './view.js';

/** A section for a contract as agreed, and one for each course that events gave it. */
export function sectionsOf(line: Line, view: TimelineView): Section[] {
  const { schedule, stretches } = line;
  if (!schedule.agreed) {
    const nothing = schedule.termsUnknown
      ? shownText({ ...noDays, reason: schedule.termsUnknown.reason })
      : timelineText.nothingAgreed;
    const [stretch] = stretches;
    const heading = headingOf(line, { status: stretch?.status });
    const details = [...assumedIn(line), ...detailsOf(line, stretch)];
    const doubts = view.doubts && stretch ? doubtSentences(doubtsShown(line, stretch), line.dataset) : [];
    return [{ heading, details, rows: [], notes: [nothing, ...doubts] }];
  }
  const [first, ...further] = stretches;
  if (!first) return [];
  const told = [...(further.length > 0 ? [timelineText.asAgreed] : []), ...detailsOf(line, first)];
  // What it is called on the command line tells it from others of its track.
  const path = JSON.stringify(plain(pathOf(schedule.contract)));
  const isTold = new Set(told.map((one) => JSON.stringify(one)).filter((one) => one !== path));
  return [
    sectionOf(line, first, headingOf(line, first), told, view),
    ...further.map((stretch) => {
      const heading = furtherHeadingOf(line, stretch, stretchName(stretch, line.dataset));
      const more = detailsOf(line, stretch).filter((one) => !isTold.has(JSON.stringify(one)));
      return sectionOf(line, stretch, heading, more, view);
    }),
  ];
}

const noDays = { earliest: undefined, latest: undefined, part: undefined };

function sectionOf(line: Line, stretch: Stretch, heading: Text, details: readonly Text[], view: TimelineView): Section {
  const rows = periodRows(stretch, line, view);
  return {
    heading,
    details: [...assumedIn(line), ...details],
    rows: rows.map(({ cells }) => cells),
    tones: rows.map(({ tone }) => tone),
    notes: view.doubts ? doubtSentences(doubtsShown(line, stretch), line.dataset) : [],
  };
}

/** The doubts of which a section bears marks: those on which its periods rest, and those of what is told beside them. */
export function doubtsShown({ schedule, things }: Line, stretch: Stretch): DoubtedInput[] {
  const { contract, head, postponed } = schedule;
  const inRows = schedule.agreed ? stretch.periods.flatMap((period) => doubtedBelow(period, stretch)) : [];
  const inDetails = postponed.flatMap(({ inputs }) => inputs);
  const toldEarlier = toldEarlierOf(contract, things).flatMap(({ answer }) => answer.doubts);
  // Of how it went the details that stand above it are not told again.
  const inHeads = stretch.schedule === 'agreed' ? [...doubtsOf(head), ...doubtsOfBoundMembers(contract, things)] : [];
  return [...doubtsOf([...inRows, ...inDetails]), ...toldEarlier, ...inHeads];
}

function assumedIn({ schedule: { assumption } }: Line): Text[] {
  return assumption.texts.length === 0 ? [] : [statusText.assumed(assumption.texts)];
}
