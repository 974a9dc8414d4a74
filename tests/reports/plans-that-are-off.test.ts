import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { findReport } from '../../src/reports/find/find.js';
import { gapsReport } from '../../src/reports/gaps/gaps.js';
import { listReport } from '../../src/reports/list/list.js';
import { pileUpsReport } from '../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../src/reports/report.js';
import { statsReport } from '../../src/reports/stats/stats.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { ranked } from '../../src/search/ranking.js';
import { onlyInState, stateNames, statesCalled } from '../../src/text/status.js';
import { answersTo } from '../properties/answers.js';
import { datasetWith } from '../support/example-region.js';
import { entry, region } from '../support/timeline-rows.js';

const everything = { region: undefined, track: undefined, segment: undefined };
const day = '2025-06-01' as Day;
const datasetOf = async (letter2021: string, letter2024 = '') =>
  (await datasetWith(region(letter2021, letter2024), undefined, { vocabulary: false })).dataset;
const plan = (more = '', id = 'hulp') => entry('firstDay: 2026-01-01, initialTerm: P1Y, options: none', more, id);
const states = ({ records }: Report) => records.map((row) => `${row['contract']} ${row['state']}`);

describe.each(['dropped', 'withdrawn', 'not-awarded'])('a plan that is %s', (stage) => {
  const later = `contracts:\n  - { id: hulp, stage: ${stage}, cite: { rest: 2 } }\n`;

  it('is told as that, with no end', async () => {
    const dataset = await datasetOf(`contracts:\n${plan()}`, later);
    const report = timelineReport(dataset, everything, day) as Report;
    expect(states(report)).toEqual([`hulp ${stage}`, 'hulp null']);
    expect(report.records[0]).toMatchObject({ agreedUntil: null, latestPossible: null });
    const [section] = report.sections;
    expect(section?.heading.en).toMatch(new RegExp(`; (already )?${stage.replace('-', ' ')} in 2024$`));
    expect(section?.details.map(({ en }) => en).at(-1)).toBe('stage according to brief-2024');
  });

  it('is counted nowhere else', async () => {
    const next = plan('follows: [hulp],', 'na');
    const dataset = await datasetOf(`contracts:\n${plan()}${next}`, later);
    const deadlines = deadlinesReport(dataset, everything, day, {
      notice: undefined,
      lead: undefined,
      till: undefined,
      council: false,
    });
    expect('report' in deadlines && deadlines.report.records.map((row) => row['contract'])).toEqual(['na']);
    const crowded = pileUpsReport(dataset, everything, day, 0) as Report;
    expect(crowded.records.map(({ periods }) => String(periods))).toEqual(['voorbeeld-stad/jeugdhulp/na/initial']);
    const left = [{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: stage }];
    expect([crowded.beside?.leftOut, 'report' in deadlines && deadlines.report.beside?.leftOut]).toEqual([left, left]);
    expect((gapsReport(dataset, everything, day) as Report).records).toEqual([]);
    const stats = statsReport(dataset, undefined, day) as Report;
    expect(stats.records.filter(({ subject }) => subject === 'funding').map(({ of }) => of)).toContain(1);
  });
});

describe('a plan that another took the place of', () => {
  const instead = plan('replaces: [hulp],', 'nieuw');

  it('in the same paper is told beside it, and counted nowhere', async () => {
    const dataset = await datasetOf(`contracts:\n${plan()}${instead}`);
    const report = timelineReport(dataset, everything, day) as Report;
    expect(states(report)).toEqual(['nieuw not-started', 'nieuw null', 'hulp replaced', 'hulp null']);
    expect(report.sections.at(-1)?.details.map(({ en }) => en)).toContain('replaced by nieuw');
    expect(report.remarks.map(({ en }) => en).join()).not.toContain('Not shown');
    const crowded = pileUpsReport(dataset, everything, day, 0) as Report;
    expect(crowded.records.map(({ periods }) => String(periods))).toEqual(['voorbeeld-stad/jeugdhulp/nieuw/initial']);
  });

  it('in a later paper is shown by an earlier day', async () => {
    const dataset = await datasetOf(`contracts:\n${plan()}`, `contracts:\n${instead}`);
    const report = timelineReport(dataset, everything, day) as Report;
    expect(states(report)).toEqual(['nieuw not-started', 'nieuw null']);
    expect(report.beside?.leftOut).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: 'replaced' }]);
    expect(report.remarks[0]?.en).toContain('an earlier --as-of');
    const before = timelineReport(dataset, everything, '2023-01-01' as Day) as Report;
    expect(states(before)).toEqual(['hulp not-started', 'hulp null']);
  });
});

describe('a plan that is off is asked for by its state', () => {
  const withdrawn = 'contracts:\n  - { id: hulp, stage: withdrawn, cite: { rest: 2 } }\n';
  const instead = plan('replaces: [hulp],', 'nieuw');
  const contractsOf = (report: unknown) => {
    const { records, beside } = report as Report;
    return [[...new Set(records.map(({ contract }) => contract))], beside?.leftOut] as const;
  };
  const others = [{ what: 'voorbeeld-stad/jeugdhulp/nieuw', reason: 'other-state' }];

  it.each([['withdrawn'], ['replaced']] as const)('%s, whichever of several it is', async (state) => {
    const dataset = await datasetOf(`contracts:\n${plan()}`, `${withdrawn}${instead}`);
    const selection = { contracts: { state: [state] } };
    const list = (what: 'contracts' | 'options') =>
      listReport(dataset, what, { selection, codes: new Map(), asOf: day });
    expect(contractsOf(timelineReport(dataset, selection, day))).toEqual([['hulp'], others]);
    expect(contractsOf(list('contracts'))).toEqual([['hulp'], others]);
    expect(contractsOf(list('options'))[0]).toEqual(['hulp']);
    const segment = { ...selection, segment: 'zuid' };
    const share = `segments:\n  - { id: zuid, name: Zuid, cite: { rest: 2 }, ${`contracts: [{ id: deel, kind: regular, stage: withdrawn, cite: { rest: 2 }, terms: { firstDay: 2026-01-01, initialTerm: P1Y, options: none, cite: { rest: 2 } } }, { id: deel-nieuw, kind: regular, stage: intended, replaces: [deel], cite: { rest: 2 } }]`} }\n`;
    const parts = await datasetOf(`contracts:\n${plan()}${share}`);
    expect(contractsOf(timelineReport(parts, segment, day))[0]).toEqual(['deel']);
  });

  it('and found by its words, with what became of it', async () => {
    const dataset = await datasetOf(`contracts:\n${plan()}`, `${withdrawn}${instead}`);
    const options = {
      selection: everything,
      asOf: day,
      ranking: ranked,
      most: 5,
      view: { columns: [], sort: undefined },
    };
    const found = findReport(dataset, 'withdrawn', options) as Report;
    expect(found.records).toMatchObject([{ contract: 'hulp', key: 'stage' }]);
    expect(found.sections[0]?.rows[0]?.map(({ en }) => en).join()).toContain('(replaced by a newer plan)');
  });

  it('and left out for the same reason in every answer, what took its place before how it ended', async () => {
    const dataset = await datasetOf(`contracts:\n${plan()}`, `${withdrawn}${instead}`);
    const asked = { selection: everything, codes: new Map(), asOf: day, till: undefined, moreThan: 0 };
    const reasons = [...answersTo(dataset, asked)].map(([name, { beside }]) => {
      const own = beside?.leftOut.filter(({ what }) => what.endsWith('/hulp')) ?? [];
      return [name, own.map(({ reason }) => reason)];
    });
    expect(reasons).toHaveLength(8);
    expect(reasons).toEqual(reasons.map(([name]) => [name, ['replaced']]));
  });

  it('and left out by the way in which it is off, where a value is asked for', async () => {
    for (const stage of ['dropped', 'not-awarded'] as const) {
      const dataset = await datasetOf(`contracts:\n${plan()}`, withdrawn.replace('withdrawn', stage));
      const codes = new Map([['instrument', ['subsidy']]] as const);
      const list = listReport(dataset, 'contracts', { selection: everything, codes, asOf: day });
      expect(contractsOf(list)[1]).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: stage }]);
      const providers = listReport(dataset, 'providers', { selection: everything, codes: new Map(), asOf: day });
      expect(contractsOf(providers)[1]).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: stage }]);
    }
  });
});

describe('a word for a state', () => {
  it('stands for all states that people call so', () => {
    expect(statesCalled('vervallen')).toEqual(['dropped']);
    expect(statesCalled('gaat niet door')).toEqual(['dropped']);
    expect(statesCalled('verlopen')).toEqual(['ended', 'expired']);
    expect(stateNames).toContain('ingetrokken');
  });

  it('is the one that help names', () => {
    for (const text of Object.values(onlyInState)) {
      const [, examples = ''] = /\((.*), …\)/.exec(text) ?? [];
      expect(examples.split(', ').map((one) => statesCalled(one).length)).toEqual([1, 1, 1, 1]);
    }
  });
});

describe('what is not known to be a segment’s', () => {
  it('is named beside the answer', async () => {
    const prior = plan('', 'vorig').replace('regular', 'prior');
    const letter = `contracts:\n${plan()}${prior}segments:\n  - { id: zuid, name: Zuid, cite: { rest: 2 } }\n`;
    const report = timelineReport(await datasetOf(letter), { ...everything, segment: 'zuid' }, day) as Report;
    expect([...new Set(report.records.map((row) => row['contract']))]).toEqual(['hulp']);
    expect(report.beside?.cannotTell).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/vorig', reason: 'whole-track' }]);
  });
});
