import type { Day } from '../../calendar/day.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { municipalitiesOf } from '../../domain/terms/schedule.js';
import { phrase } from '../../text/phrase.js';
import { pictureText } from '../../text/picture.js';
import type { Line } from '../lines.js';
import { councilBands } from './council-bands.js';
import { numberOfDay } from './day-number.js';
import { lanesOf } from './lanes.js';
import type { Lane, LaneGroup, Picture } from './picture.js';
import { dayOfYear, quarterStartsOf, yearsOf } from './range.js';

/** Contracts as a picture, seen from a day. What no day is known of stands beside it. */
export function pictureOf(lines: readonly Line[], asOf: Day, dataset: Dataset, withCouncils: boolean): Picture {
  const all = lines.flatMap((line) => lanesOf(line).map((one) => ({ ...one, region: line.schedule.contract.region })));
  const dated = all.filter(({ isDated }) => isDated);
  const years = yearsOf(
    dated.map(({ lane }) => lane),
    asOf,
  );
  const from = numberOfDay(dayOfYear(years.first, '01-01'));
  const to = numberOfDay(dayOfYear(years.last, '12-31'));
  const terms = withCouncils ? dataset.councilTerms : undefined;
  const groups = [...grouped(dated, ({ region }) => region)].map(
    ([region, own]): LaneGroup => ({
      region: region.id,
      name: region.name,
      councils: terms ? ownCouncils(region, lines, dataset).map((code) => councilsHere(code, dataset, from, to)) : [],
      lanes: distinctLanes(own.map(({ lane }) => lane)),
    }),
  );
  const undated = grouped(
    all.filter(({ isDated }) => !isDated),
    ({ region }) => region,
  );
  return {
    title: pictureText.title,
    description: pictureText.description(dated.length, groups.length, years.first, years.last, asOf),
    from,
    to,
    today: numberOfDay(asOf),
    quarters: quarterStartsOf(years),
    councils: terms ? councilBands(terms, undefined, from, to) : [],
    groups,
    undated: [...undated].map(([region, own]) => ({
      region: region.id,
      name: region.name,
      lanes: distinctLanes(own.map(({ lane }) => lane)),
    })),
  };
}

/** Lanes of a region; those of one name with the contract behind it. */
export function distinctLanes(lanes: readonly Lane[]): Lane[] {
  const byName = grouped(lanes, ({ name }) => JSON.stringify(name));
  return lanes.map((lane) => {
    const isOnly = byName.get(JSON.stringify(lane.name))?.length === 1;
    return isOnly ? lane : { ...lane, name: phrase`${lane.name}, ${lane.contract}` };
  });
}

/** The municipalities of a region's contracts that had elections of their own. */
function ownCouncils(region: Region, lines: readonly Line[], { councilTerms }: Dataset): string[] {
  const codes = lines
    .filter(({ schedule }) => schedule.contract.region === region)
    .flatMap(({ schedule, things }) => municipalitiesOf(schedule.contract, things));
  return [...new Set(codes)].filter((code) => councilTerms?.exceptions?.[code] !== undefined);
}

function councilsHere(code: string, { councilTerms, municipalities }: Dataset, from: number, to: number) {
  return {
    name: municipalities?.get(code)?.name ?? code,
    bands: councilTerms ? councilBands(councilTerms, code, from, to) : [],
  };
}
