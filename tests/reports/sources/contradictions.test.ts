import { describe, expect, it } from 'vitest';
import { contradictionsReport } from '../../../src/reports/sources/contradictions.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, region } from '../../support/timeline-rows.js';

/** What contradicts what in a letter of 2021 and one of 2024. */
async function contradictionsIn(letter2021: string, letter2024: string) {
  const { dataset } = await datasetWith(region(letter2021, letter2024), undefined, { vocabulary: false });
  return contradictionsReport(dataset).records;
}

describe('what contradicts what', () => {
  it('a value that a later paper gives otherwise, as both write it, with the lines of each', async () => {
    const was = contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none');
    const is = contract('firstDay: 2022, initialTerm: P4Y, options: none');
    expect(await contradictionsIn(was, is)).toMatchObject([
      { kind: 'revised', about: 'firstDay', item: 'hulp', one: '2022-01-01', other: '2022', why: null },
    ]);
  });

  it('but not the same length, written otherwise', async () => {
    const years = contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none');
    expect(await contradictionsIn(years, years.replace('P4Y', 'P48M'))).toEqual([]);
  });

  it('a value that a later paper gives otherwise, whatever paper between them is silent on it', async () => {
    const was = contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none');
    const silent = `      - source: brief-2022
        contracts: [{ id: hulp, silent: { on: [terms], cite: 3-9 } }]
      - source: brief-2024`;
    const told = region(was, was.replace('2022-01-01', '2023-01-01')).replace('      - source: brief-2024', silent);
    const card = `id: brief-2022
medium: text
title: Tussenbrief
issuer: College van Voorbeeldstad
date: 2022-02-01
cite: 1 "1 februari 2022"
file: brief.txt
sha256: "2022202220222022202220222022202220222022202220222022202220222022"
lines: 40
`;
    const others = { 'seeds/brief-2022.yaml': card };
    const { dataset } = await datasetWith(told, undefined, { vocabulary: false, others });
    expect(contradictionsReport(dataset).records).toMatchObject([
      { kind: 'revised', about: 'firstDay', one: '2022-01-01', other: '2023-01-01' },
    ]);
  });

  it('a doubt that says so, with what else it may be and why', async () => {
    const doubt = 'doubt: { firstDay: { kind: contradicted, instead: [2023-01-01], why: { nl: regel 9 zegt 2023 } } }';
    const told = contract(`firstDay: 2022-01-01, initialTerm: P4Y, options: none, ${doubt}`);
    expect(await contradictionsIn(told, '')).toMatchObject([
      {
        kind: 'doubted',
        about: 'firstDay',
        item: 'hulp',
        one: '2022-01-01',
        other: '2023-01-01',
        why: { nl: 'regel 9 zegt 2023', en: 'regel 9 zegt 2023' },
      },
    ]);
  });

  it('what is recorded as one, each reading with its places, and what the data follow', async () => {
    const recorded = `contradictions:
  - id: begin
    about: jeugdhulp/hulp/firstDay
    readings: [brief-2021:3 "1-1-2022"; 7 "begin 2022", brief-2024:5 "medio 2022"]
    followed: 2
    means: { nl: wanneer er hulp is }
tracks:`;
    const told = region(contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none'), '');
    const { dataset } = await datasetWith(told.replace('tracks:', recorded), undefined, { vocabulary: false });
    expect(contradictionsReport(dataset).records).toMatchObject([
      {
        kind: 'recorded',
        about: 'jeugdhulp/hulp/firstDay',
        item: 'begin',
        one: '1-1-2022 … begin 2022',
        oneCite: 'brief-2021:3; brief-2021:7',
        other: 'medio 2022',
        otherCite: 'brief-2024:5',
        followed: 'medio 2022',
      },
    ]);
  });

  it('for people each reading in a row of its own with its paper, and then what the data follow', async () => {
    const recorded = `contradictions:
  - id: begin
    about: jeugdhulp/hulp/firstDay
    readings: [brief-2021:3 "1-1-2022", brief-2024:5 "medio 2022", brief-2024:6 "2023"]
    followed: 2
    means: { nl: wanneer er hulp is }
tracks:`;
    const told = region(contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none'), '');
    const { dataset } = await datasetWith(told.replace('tracks:', recorded), undefined, { vocabulary: false });
    const [section] = contradictionsReport(dataset).sections;
    expect(section?.rows.map((row) => row.map(({ en }) => en))).toEqual([
      ['hulp: first day', '1. 1-1-2022', 'brief-2021, l. 3'],
      ['', '2. medio 2022', 'brief-2024, l. 5'],
      ['', '3. 2023', 'brief-2024, l. 6'],
      ['', 'The data follow “medio 2022”. What hangs on it: wanneer er hulp is.', ''],
    ]);
  });

  it('called as what it counts: providers, not options', async () => {
    const doubt = '{ count: { kind: contradicted, instead: [4], why: { nl: regel 9 zegt 4 } } }';
    const terms = 'firstDay: 2022-01-01, initialTerm: P4Y, options: none';
    const told = contract(terms, `providers: { count: 3, cite: 2, doubt: ${doubt} },`);
    expect(await contradictionsIn(told, '')).toMatchObject([
      { about: 'count', item: 'hulp', label: { nl: 'aantal aanbieders', en: 'number of providers' } },
    ]);
  });

  it('of one segment’s share of a contract, which that is', async () => {
    const doubt = 'doubt: { sasOption: { kind: contradicted, why: { nl: regel 9 zegt optie 3 } } }';
    const share = `
segments:
  - { id: wonen, name: Wonen, cite: 2, contracts: [{ id: hulp,
      procurement: { instrument: public-contract, procedure: sas, sasOption: 2, cite: 2 "optie 2", ${doubt} } }] }`;
    const whole = contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none');
    const recorded = `contradictions:
  - { id: begin, about: jeugdhulp/wonen/hulp/sasOption, readings: [brief-2021:3 "optie 2", brief-2021:5 "optie 3"],
      followed: 1, means: { nl: wie mee mag doen } }
tracks:`;
    const told = region(`${whole}${share}`, '').replace('tracks:', recorded);
    const { dataset } = await datasetWith(told, undefined, { vocabulary: false });
    const [section] = contradictionsReport(dataset).sections;
    expect(section?.rows.flatMap(([about]) => about?.en || [])).toEqual([
      'hulp (wonen): SAS option',
      'hulp (wonen): SAS option',
    ]);
  });

  it('of what stands in a contract, which contract that is, and a segment only where there is one', async () => {
    const doubt = 'doubt: { day: { kind: contradicted, instead: [2023-01-01], why: { nl: regel 9 zegt 2023 } } }';
    const event = `events: [{ id: signed, kind: signed, day: 2022-01-01, cite: 2, ${doubt} }]`;
    const whole = contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none', `${event},`);
    const share = `
segments:
  - { id: wonen, name: Wonen, cite: 2, contracts: [{ id: hulp, ${event} }] }`;
    const { dataset } = await datasetWith(region(`${whole}${share}`, ''), undefined, { vocabulary: false });
    const [section] = contradictionsReport(dataset).sections;
    expect(section?.rows.flatMap(([about]) => about?.en || []).sort()).toEqual([
      'hulp (wonen): signed: day',
      'hulp: signed: day',
    ]);
  });
});
