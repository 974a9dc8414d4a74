import type { Day } from '../../calendar/day.js';
import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { type ContractHolding, contractHoldings, yearsOfPapers } from '../../domain/holdings.js';
import { thingsOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { countedValuesOf } from '../../domain/walk.js';
import { reasonText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { statsText } from '../../text/stats.js';
import { timelineText } from '../../text/timeline.js';
import { answerText } from '../answer-text.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { reasonFor } from '../compare/apart.js';
import { pathOf } from '../contract-path.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import { placeWords } from '../place-name.js';
import type { Apart, Report } from '../report.js';
import { regionsFor, type Unknown } from '../selection.js';
import { codedKeys, codesOf, type Unit, unitsOf } from '../units.js';
import { type Counted, inOrderTold, type StatsSubject, sectionOfTally, subjectText, sum, type Tally } from './tally.js';

export const statsFields = ['subject', 'value', 'label', 'region', 'count', 'doubted', 'of'] as const;

/** One value of a unit. */
interface Valued {
  readonly value: string;
  readonly label: Text;
  readonly isDoubted: boolean;
}

/** How regions fund and procure, and how much is not known, as of a day: counts by region and in all; for people in all, and by region when asked for. */
export function statsReport(
  dataset: Dataset,
  region: string | undefined,
  asOf: Day,
  byRegion = false,
): Report | Unknown {
  const regions = regionsFor({ region }, dataset);
  if (!Array.isArray(regions)) return regions;
  const things = regions.map((one) => thingsOf(one, asOf));
  const units = things.map(unitsOf);
  const holdings = things.map(contractHoldings);
  const tallies: Tally[] = [
    tallyOf(
      'regions',
      regions.map((one, index) => [{ region: one, contracts: holdings[index] ?? [] }]),
      ({ region: one, contracts }) => regionFacts(one, contracts, asOf),
    ),
    tallyOf(
      'domains',
      regions.map(({ tracks }) => tracks),
      (track) => (track.entry.value.domains ?? []).map((domain) => fact(domain, labelOf(dataset, 'domain', domain))),
    ),
    tallyOf('contracts', holdings, contractFacts),
    ...codedKeys.map((key) =>
      tallyOf(key, units, (unit) =>
        codesOf(unit, key).map(({ code, isDoubted }) => {
          return { value: code, label: codeLabel(key, code, dataset), isDoubted };
        }),
      ),
    ),
    tallyOf('term', units, (unit) => termIn(unit, dataset)),
    tallyOf('values', regions.map(valuesIn), (one) => [one]),
  ];
  const records = tallies.flatMap((tally) => recordsOf(tally, regions));
  return {
    command: 'stats',
    version: 2,
    asOf,
    perhapsKnown: perhapsKnownFor({ region }, dataset, asOf),
    hasMatched: units.some((all) => all.length > 0),
    fields: statsFields,
    records,
    readable: () =>
      readableBy(columnsOfRecords(statsFields, { ...placeWords(dataset), subject: subjectText }), records),
    columns: Object.values(statsText.columns),
    beside: { leftOut: notCounted(dataset, regions, units, asOf) },
    sections: tallies.map((tally) => sectionOfTally(tally, byRegion ? regions : [])),
    remarks: [
      statsText.explained,
      ...(byRegion || regions.length < 2 ? [] : [statsText.byRegion]),
      timelineText.asOf(asOf),
    ],
  };
}

function fact(value: string, label: Text): Valued {
  return { value, label, isDoubted: false };
}

function factCalled(name: keyof typeof statsText.facts): Valued {
  return fact(name, statsText.facts[name]);
}

/** What a region brings: papers of several years, and contracts of which something is told after they were agreed. */
function regionFacts(region: Region, contracts: readonly ContractHolding[], asOf: Day): Valued[] {
  const happened = contracts.some(({ hasHappened }) => hasHappened);
  return [
    yearsOfPapers(region, asOf) > 1 ? factCalled('several-years') : factCalled('one-year'),
    ...(happened ? [factCalled('happened')] : []),
  ];
}

function contractFacts({ hasEnd, mayRun, hasHappened, wasPostponed }: ContractHolding): Valued[] {
  return [
    factCalled(hasEnd ? 'length-or-end' : 'no-length-or-end'),
    ...(mayRun ? [factCalled('may-run')] : []),
    ...(hasHappened ? [factCalled('happened')] : []),
    ...(wasPostponed ? [factCalled('postponed')] : []),
  ];
}

/** The contracts that are in no unit. */
function notCounted(
  dataset: Dataset,
  regions: readonly Region[],
  units: readonly (readonly Unit[])[],
  asOf: Day,
): Apart[] {
  const counted = new Set(units.flat().map(({ contract: { region, id } }) => `${region.id}/${id}`));
  return dataset.regions.flatMap((region) => {
    const things = thingsOf(region, asOf);
    const alone = [...things.contracts.values()].filter(({ id }) => !counted.has(`${region.id}/${id}`));
    const each = [...new Map(alone.reverse().map((one) => [one.id, one])).values()].reverse();
    return each.map((one): Apart => {
      const reason = regions.includes(region) ? reasonFor(one, things) : 'other-region';
      return { what: pathOf(one), reason };
    });
  });
}

function tallyOf<T>(
  subject: StatsSubject,
  groups: readonly (readonly T[])[],
  valuesOfOne: (one: T) => readonly Valued[],
): Tally {
  const found = new Map<string, { label: Text; counts: number[]; doubted: number[] }>();
  for (const [index, group] of groups.entries()) {
    for (const one of group) {
      const values = valuesOfOne(one);
      for (const { value, label, isDoubted } of values.length === 0 ? [unsaid] : values) {
        const row = found.get(value) ?? { label, counts: groups.map(() => 0), doubted: groups.map(() => 0) };
        found.set(value, row);
        row.counts[index] = (row.counts[index] ?? 0) + 1;
        row.doubted[index] = (row.doubted[index] ?? 0) + Number(isDoubted);
      }
    }
  }
  const values = inOrderTold([...found].map(([value, row]): Counted => ({ value, ...row })));
  return { subject, totals: groups.map((group) => group.length), values };
}

const unsaid: Valued = { value: '', label: statsText.nothing, isDoubted: false };

function codeLabel(key: (typeof codedKeys)[number], code: string, dataset: Dataset): Text {
  if (isUnknown(code)) return reasonText[code];
  return key === 'sas-option' ? plain(code) : labelOf(dataset, key, code);
}

function termIn({ contract, things }: Unit, dataset: Dataset): Valued[] {
  const answer = answerTo('term', contract, things);
  if (!answer) return [];
  const { value, doubts } = answer;
  return [{ value: writtenIn(value), label: answerText(value, dataset), isDoubted: doubts.length > 0 }];
}

/** Every value of a region file: `known`, or the word that stands for it. */
function valuesIn(region: Region): Valued[] {
  return countedValuesOf(region).map(({ mapping, key, located }) => {
    const value = isUnknown(located.value) ? located.value : 'known';
    return { value, label: wordLabel(value), isDoubted: mapping.entry.value.doubt?.[key] !== undefined };
  });
}

function wordLabel(word: string): Text {
  return isUnknown(word) ? reasonText[word] : statsText.known;
}

function recordsOf({ subject, totals, values }: Tally, regions: readonly Region[]): Report['records'] {
  return values.flatMap(({ value, label, counts, doubted }) => {
    const about = { subject, value: value || null, label };
    const inAll = { region: null, count: sum(counts), doubted: sum(doubted), of: sum(totals) };
    const each = regions.map(({ id }, index) => ({
      region: id,
      count: counts[index] ?? 0,
      doubted: doubted[index] ?? 0,
      of: totals[index] ?? 0,
    }));
    return [inAll, ...each].map((counted) => ({ ...about, ...counted }));
  });
}
