import type { Track } from '../../domain/dataset.js';
import { isDoubted } from '../../domain/doubted.js';
import { isUnknown } from '../../domain/entry.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import { perhapsKnownOn } from '../../domain/perhaps-known.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { type SegmentThing, segmentName, wholeOf } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import { timelineText } from '../../text/timeline.js';
import { valueText } from '../answer-text.js';
import { markedText } from '../marked.js';
import { paperCalled } from '../place-name.js';
import type { Section } from '../report.js';
import { winnersTold } from '../winners-told.js';
import { doubtNotes, isOlderSource, linesBySource, mainSourceOf } from './cells.js';
import { namedText } from './items.js';
import type { Part } from './part.js';
import { pathOfPart, sourceText } from './section.js';
import { contractPart, replacedBy, segmentPart, segmentsOf, trackPart, type View } from './things.js';

/** A section of which each row sums up a thing, and the values on which it rests. */
export interface Listed {
  readonly sections: readonly Section[];
  readonly parts: readonly Part[];
}

/** The segments of a track, or the parts of a segment: what they are called and where they have a word of their own. */
export function segmentList(view: View, segments: readonly SegmentThing[]): Listed {
  const parts = segments.map((one) =>
    limited(segmentPart(view, one), ({ key }) => key === 'name' || key === 'aliases'),
  );
  if (parts.length === 0) return { sections: [], parts };
  const awarded = segments.map((segment) => awardedAt(view, segment));
  const all = [...parts, ...awarded.flat()].flatMap(({ statements }) => statements);
  const main = mainSourceOf(all);
  const rows = segments.map((segment, index) => {
    const statements = parts[index]?.statements ?? [];
    const name = statements.filter(({ key }) => key === 'name');
    const nameless = name.filter(({ located }) => isUnknown(located.value));
    const aliases = statements.filter(({ key }) => key === 'aliases');
    const won = new Set(awarded[index]?.map(({ contract }) => contract));
    const own = [...view.things.contracts.values()].filter((one) => one.segment === segment && !won.has(one));
    const details = [
      ...[...nameless, ...aliases].map((one) => namedText(one, view.dataset)),
      ...(segment.parent && segments.includes(segment.parent) ? [showText.partOf(segmentName(segment.parent))] : []),
      ...(own.length > 0 ? [showText.ownContracts(own.map(({ id }) => id))] : []),
      ...(awarded[index] ?? []).map((part) => winnersText(part, view)),
      ...replacedBy(view, segment.id),
    ];
    const label = segmentName(segment) === segment.id ? segment.id : `${segmentName(segment)} (${segment.id})`;
    const lines = [...name, ...(awarded[index] ?? []).flatMap(({ statements: won }) => won)];
    const called = name.reduce((text, one) => markedText(text, one), plain(label));
    return [called, joined(details, '; '), linesBySource(lines, main, view.dataset)];
  });
  const details = main === undefined ? [] : [sourceText(main, isOlderSource(main, all), view.dataset)];
  const told = [...parts, ...awarded.flat()];
  const notes = told.flatMap(doubtsOf);
  return { sections: [{ heading: showText.segments, details, rows, notes }], parts: told };

  function doubtsOf({ contract, segment, statements }: Part): Text[] {
    const where = [segment && segmentName(segment), contract?.id].filter((one) => one !== undefined).join(', ');
    const labels = statements.map(({ key, mapping }) => phrase`${where}: ${nameOfKey(key, mapping.kind)}`);
    return doubtNotes(statements, labels, view.dataset).map((note) => phrase`${listText.doubtMark} ${note}`);
  }
}

/** The contracts of a segment with those who won them there. */
function awardedAt(view: View, segment: SegmentThing): Part[] {
  return [...view.things.contracts.values()]
    .filter((contract) => contract.segment === segment)
    .map((contract) => limited(contractPart(view, contract, segment), isOwnWinner))
    .filter(({ statements }) => statements.length > 0);
}

function isOwnWinner({ block, key, whole }: StatementAsOf): boolean {
  return block[0] === 'awards' && (key === 'winners' || key === 'form') && whole === undefined;
}

/** `wijkteams-new: awarded to Parnassia Groep` */
function winnersText({ contract, statements }: Part, view: View): Text {
  const awards = [...grouped(statements, ({ mapping }) => mapping).values()];
  const winners = joined(
    awards.map((own) => {
      const won = own.find(({ key }) => key === 'winners');
      return winnersTold(won ? valueText(won, view.dataset) : plain(''), own, view.dataset);
    }),
    '; ',
  );
  return phrase`${contract?.id ?? ''}: ${nameOfKey('winners', 'award')} ${winners}`;
}

/** A track in short: its papers, its contracts with what matters most of each, and its segments. */
export function trackSummary(view: View, track: Track): Listed {
  const own = limited(trackPart(view, track), ({ edition }) => edition === undefined);
  const heading = plain(pathOfPart(own));
  const known = track.editions.filter(({ countsFrom }) => countsFrom && countsFrom <= view.things.asOf);
  if (known.length === 0) {
    const { asOf } = view.things;
    return {
      sections: [
        {
          heading,
          details: [],
          rows: [],
          notes: [timelineText.nothingYet(asOf, perhapsKnownOn(asOf, [track]).length > 0)],
        },
      ],
      parts: [],
    };
  }
  const contracts = [...view.things.contracts.values()].filter(
    (one) => one.versions[0]?.edition.track === track && !wholeOf(one, view.things),
  );
  const parts = contracts.map((one) => limited(contractPart(view, one, one.segment), isTelling));
  const main = mainSourceOf(parts.flatMap(({ statements }) => statements));
  const rows = parts.map(({ contract, segment, statements, details }) => [
    plain(segment ? `${contract?.id} (${segmentName(segment)})` : `${contract?.id}`),
    joined([...statements.map((one) => namedText(one, view.dataset)), ...details], '; '),
    linesBySource(statements, main, view.dataset),
  ]);
  const segments = segmentsOf(view, track).map(segmentName);
  const all = [...rows, ...(segments.length > 0 ? [[showText.segments, plain(segments.join(', ')), plain('')]] : [])];
  const called = (source: string) => paperCalled(source, view.dataset);
  const names = known.map(({ source }) => source);
  const details =
    names.length > 1 && main !== undefined
      ? [showText.sources(names.map(called)), showText.linesOf(called(main))]
      : names.map((source) => sourceText(source, false, view.dataset));
  const isMarked = parts.some(({ statements }) => statements.some(({ mapping, key }) => isDoubted(mapping.entry, key)));
  const notes = isMarked ? [showText.doubted(`${view.region.id}/${track.id}`)] : [];
  return { sections: [{ heading, details, rows: all, notes }], parts: [own, ...parts] };
}

const telling = ['kind', 'stage', 'instrument', 'firstDay', 'lastDay', 'initialTerm'];

function isTelling({ block, key }: StatementAsOf): boolean {
  return telling.includes(key) && ['', 'terms', 'procurement'].includes(block.join('/'));
}

/** A part with only some of what counts. */
function limited(part: Part, isAsked: (statement: StatementAsOf) => boolean): Part {
  return { ...part, statements: part.statements.filter((one) => !one.supersededBy && isAsked(one)) };
}
