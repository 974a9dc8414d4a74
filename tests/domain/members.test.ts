import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { answerTo } from '../../src/domain/answers/questions.js';
import { writtenIn } from '../../src/domain/answers/written-answer.js';
import { memberCountOf, youthRegionId, youthRegionName, youthRegionsIn } from '../../src/domain/members.js';
import { codesMeant, spokenForIn } from '../../src/domain/spoken-for.js';
import { municipalitiesOf } from '../../src/domain/terms/schedule.js';
import { thingsOf } from '../../src/domain/things.js';
import { listReport } from '../../src/reports/list/list.js';
import { namesOf } from '../../src/reports/region-names.js';
import type { Report } from '../../src/reports/report.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { datasetWith } from '../support/example-region.js';
import { contract, fourYears, region } from '../support/timeline-rows.js';

const letter = contract(`${fourYears}, options: none`);

/** A region of which the letter tells its municipalities so. */
async function loaded(municipalities: string, quote = '1') {
  const text = region(letter, '').replace(
    'municipalities: [GM9001, GM9002], cite: 1',
    `municipalities: ${municipalities}, cite: { municipalities: ${quote} }`,
  );
  const found = await datasetWith(text);
  const [stad] = found.dataset.regions;
  if (!stad) throw new Error(found.diagnostics.map((one) => findingOf(one).message.en).join('; '));
  const things = thingsOf(stad, '2025-06-01' as Day);
  const [one] = [...things.contracts.values()];
  if (!one) throw new Error('there is no contract');
  return { ...found, stad, things, one };
}

const findings = async (municipalities: string, quote: string) => {
  const { dataset, diagnostics } = await loaded(municipalities, quote);
  const all = [...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf);
  return all.filter(({ line }) => line === 5).map(({ id }) => id);
};

describe('municipalities that a paper only counts', () => {
  it('have no codes, and a number that is told', async () => {
    const { dataset, stad, things, one } = await loaded('11', '1 "elf gemeenten"');
    expect(municipalitiesOf(one, things)).toEqual([]);
    const answer = answerTo('municipalities', one, things);
    expect(answer && writtenIn(answer.value)).toBe('11');
    expect([...spokenForIn(dataset, things.asOf).keys()]).toEqual([]);
    expect(namesOf(stad, dataset)).toEqual(['voorbeeld-stad', 'Voorbeeldstad', 'Voorbeeldstad']);
    const list = listReport(dataset, 'regions', {
      selection: { region: undefined, track: undefined, segment: undefined },
      codes: new Map(),
      asOf: things.asOf,
    }) as Report;
    expect(list.records[0]).toMatchObject({ municipalities: null, municipalityCount: '11', youthRegions: null });
    expect(JSON.stringify(list.sections)).toContain('11, not by name');
  });

  it('are proven by their quote like any number', async () => {
    expect(await findings('11', '1 "elf gemeenten"')).toEqual([]);
    expect(await findings('~30', '1 "zo’n dertig gemeenten"')).toEqual([]);
    expect(await findings('11', '1 "twaalf gemeenten"')).toEqual(['quote-does-not-say']);
    expect(await findings('11', '1')).toEqual(['quote-missing']);
  });

  it('a list is counted too, and a number that is less certain stays so', async () => {
    expect(memberCountOf(['GM9001', 'GM9002'])).toBe('2');
    expect(memberCountOf('10..12')).toBe('10..12');
    expect(memberCountOf('not-stated')).toBeUndefined();
  });
});

describe('municipalities that are those of a youth region', () => {
  it('are meant by its id, alone or in a list', async () => {
    const { dataset, stad, things, one } = await loaded('voorbeeldregio', '1');
    expect(youthRegionsIn(['zeeland', 'GM9001'])).toEqual(['zeeland']);
    expect(codesMeant('voorbeeldregio', dataset).sort()).toEqual(['GM9001', 'GM9002']);
    expect([...spokenForIn(dataset, things.asOf).keys()].sort()).toEqual(['GM9001', 'GM9002']);
    expect(namesOf(stad, dataset)).toContain('GM9001');
    expect(municipalitiesOf(one, things)).toEqual([]);
    expect(youthRegionName('voorbeeldregio', dataset)).toBe('Voorbeeldregio');
    expect(youthRegionName('nergensland', dataset)).toBe('nergensland');
    expect(youthRegionId('Noord-Oost Brabant')).toBe('noord-oost-brabant');
    expect(youthRegionId('Fryslân')).toBe('fryslan');
  });

  it('of which there is none is a link to nothing', async () => {
    expect(await findings('voorbeeldregio', '1')).toEqual([]);
    expect(await findings('nergensland', '1')).toEqual(['link-not-found']);
    expect(await findings('[GM9001, nergensland]', '1')).toEqual(['link-not-found']);
  });
});
