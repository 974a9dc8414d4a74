import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { answerTo } from '../../src/domain/answers/questions.js';
import { writtenIn } from '../../src/domain/answers/written-answer.js';
import { contractHoldings } from '../../src/domain/holdings.js';
import { isOff } from '../../src/domain/terms/off.js';
import { thingsOf } from '../../src/domain/things.js';
import { compareReport } from '../../src/reports/compare/compare.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { whyReport } from '../../src/reports/why/why.js';
import type { Text } from '../../src/text/language.js';
import { datasetWith } from '../support/example-region.js';
import { contract, region, rowsOf } from '../support/timeline-rows.js';

const agreed = (day: string) => `firstDay: ${day}, initialTerm: P4Y, options: none`;
const moved = (more = 'from: 2021-01-01') => `events: [{ id: uitstel, kind: postponed, ${more}, cite: { rest: 5 } }],`;
const asOf = '2025-06-01' as Day;
const everything = { region: undefined, track: undefined, segment: undefined };

async function stadOf(letter2021: string, letter2024 = '') {
  const { dataset } = await datasetWith(region(letter2021, letter2024));
  const [stad] = dataset.regions;
  if (!stad) throw new Error('the region did not load');
  return { dataset, stad };
}

/** `2021-01-01→2022-01-01`, as of a day. */
async function told(letter2021: string, letter2024 = '', day = asOf): Promise<string | undefined> {
  const { stad } = await stadOf(letter2021, letter2024);
  const things = thingsOf(stad, day);
  const [one] = [...things.contracts.values()];
  const answer = one && answerTo('postponed', one, things);
  return answer && writtenIn(answer.value);
}

/** All that a report tells people, in one language. */
function wordsIn(report: Report, language: 'nl' | 'en'): string {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) gather(one);
    else if (typeof value === 'object' && value !== null) {
      if ('nl' in value && 'en' in value) texts.push(String((value as Text)[language]));
      else for (const one of Object.values(value)) gather(one);
    }
  };
  gather([report.sections, report.remarks, report.beside]);
  return texts.join('\n');
}

describe('a first day that a paper tells to have moved', () => {
  it('is told from the old to the new day, makes no period and moves no end', async () => {
    expect(await told(contract(agreed('2022-01-01'), moved()))).toBe('2021-01-01→2022-01-01');
    expect(await rowsOf(contract(agreed('2022-01-01'), moved()))).toEqual(await rowsOf(contract(agreed('2022-01-01'))));
  });

  it('moved to the day known when it was told, whatever later papers say', async () => {
    const later = `contracts:\n  - { id: hulp, terms: { ${agreed('2024-07-01')}, cite: { rest: 3 } } }\n`;
    expect(await told(contract(agreed('2022-01-01'), moved()), later)).toBe('2021-01-01→2022-01-01');
    const again = later.replace('{ id: hulp,', `{ id: hulp, ${moved('from: 2022-01-01')}`);
    expect(await told(contract(agreed('2022-01-01'), moved()), again)).toBe('2022-01-01→2024-07-01');
    expect(await told(contract(agreed('2022-01-01'), moved()), again, '2023-01-01' as Day)).toBe(
      '2021-01-01→2022-01-01',
    );
  });

  it('without an old or a later day is told as far as it is known', async () => {
    expect(await told(contract(agreed('not-stated'), moved('from: not-stated, length: P3M..')))).toBe(
      'not-stated→? +P3M..',
    );
    expect(await told(contract(agreed('not-stated'), moved()))).toBe('2021-01-01→?');
    expect(await told(contract(agreed('2020-01-01'), moved()))).toBe('2021-01-01→?');
    expect(await told(contract(agreed('2022-01-01'), moved('from: 2021-01-01, stage: intended')))).toBe(
      'intended 2021-01-01→2022-01-01',
    );
    expect(await told(contract(agreed('2022-01-01')))).toBeUndefined();
  });

  it('brings no tender back that was withdrawn', async () => {
    const { stad } = await stadOf(
      contract(
        agreed('2022-01-01'),
        'events: [{ id: weg, kind: withdrawn, day: 2021-01, cite: { rest: 5 } }, { id: uitstel, kind: postponed, from: 2021-01-01, day: 2021-03, cite: { rest: 5 } }],',
      ),
    );
    const things = thingsOf(stad, asOf);
    expect([...things.contracts.values()].map((one) => isOff(one, things))).toEqual([true]);
    expect(contractHoldings(things)).toEqual([{ hasEnd: true, mayRun: false, hasHappened: true, wasPostponed: true }]);
  });

  it('counts as something that happened, where it is more than an intention', async () => {
    const holdings = async (more: string) =>
      contractHoldings(thingsOf((await stadOf(contract(agreed('2022-01-01'), more))).stad, asOf))[0];
    expect(await holdings(moved())).toMatchObject({ hasHappened: true, wasPostponed: true });
    expect(await holdings(moved('from: 2021-01-01, stage: intended'))).toMatchObject({
      hasHappened: false,
      wasPostponed: false,
    });
  });

  it('is told in words by every command that tells of the contract', async () => {
    const { dataset } = await stadOf(contract(agreed('2022-01-01'), moved()));
    const deadlines = deadlinesReport(dataset, everything, asOf, {
      notice: undefined,
      lead: undefined,
      till: undefined,
      council: false,
    });
    const reports = [
      timelineReport(dataset, everything, asOf),
      whyReport(dataset, 'voorbeeld-stad/jeugdhulp/hulp/initial', asOf),
      'known' in deadlines ? deadlines : deadlines.report,
      compareReport(dataset, ['voorbeeld-stad@2022-01-01', 'voorbeeld-stad@2025-06-01'], asOf, new Map(), {
        track: undefined,
        on: ['postponed'],
        differences: false,
        all: false,
        by: 'track',
      }),
    ] as Report[];
    for (const report of reports.slice(0, 3)) {
      expect(wordsIn(report, 'en')).toContain('first day moved from 2021-01-01 to 2022-01-01');
      expect(wordsIn(report, 'nl')).toContain('eerste dag verschoven van 2021-01-01 naar 2022-01-01');
    }
    expect(reports[3]?.records.map(({ value }) => value)).toContain('2021-01-01→2022-01-01');
  });
});
