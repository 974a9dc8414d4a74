import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { currentContracts } from '../../src/domain/terms/current.js';
import { offStates } from '../../src/domain/terms/off.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { statusOf } from '../../src/domain/terms/status.js';
import { thingsOf } from '../../src/domain/things.js';
import { loadDataset } from '../../src/loading/load.js';
import type { ContractFilter } from '../../src/reports/contract-filter.js';
import type { CodeFilter } from '../../src/reports/list/filter.js';
import type { Apart, Report } from '../../src/reports/report.js';
import { datasetOf, drawnRegions } from '../support/drawn-dataset.js';
import { draws } from '../support/draws.js';
import { type Asked, answersTo, contractsIn, everything, inRows, nameIn } from './answers.js';

const root = new URL('../..', import.meta.url).pathname;
const real = (await loadDataset(`${root}/data`, root)).dataset;

const periodKinds = /^(initial|option|extension|evaluation|untold|intended|proposed)/;

/** The contract that something beside an answer is or is a part of. */
function ownerOf({ what }: Apart): string {
  const words = what.split('/');
  return nameIn((periodKinds.test(words.at(-1) ?? '') ? words.slice(0, -1) : words).join('/'));
}

/** Each contract is in each answer, or beside it. */
function expectAll(dataset: Dataset, asked: Asked): number {
  const contracts = contractsIn(dataset, asked.asOf);
  const answers = answersTo(dataset, asked);
  for (const [name, answer] of answers) {
    const beside = [...(answer.beside?.leftOut ?? []), ...(answer.beside?.cannotTell ?? [])].map(ownerOf);
    const told = new Set([...inRows(answer), ...beside]);
    if (name === 'stats') expectCounted(answer, contracts);
    // Sides that are named are no filter: who compares two regions asks for no other.
    else if (name !== 'compare' || asked.selection.region === undefined)
      expect([name, contracts.filter((one) => !told.has(one))]).toEqual([name, []]);
    const doubly = new Set(answer.beside?.leftOut.map(({ what }) => what));
    expect([name, doubly.size]).toEqual([name, answer.beside?.leftOut.length]);
  }
  expectOver(dataset, asked, answers);
  return answers.size;
}

/** Every contract that is not beside the figures is a unit in them. */
function expectCounted({ records, beside }: Report, contracts: readonly string[]): void {
  const out = new Set(beside?.leftOut.map(ownerOf));
  const of = records.find((row) => row['subject'] === 'instrument' && row['region'] === null)?.['of'] ?? 0;
  expect(contracts.filter((one) => !out.has(one)).length).toBeLessThanOrEqual(Number(of));
}

/** What is left out as over can have no day any more, as far as its own terms tell. */
function expectOver(dataset: Dataset, { asOf }: Asked, answers: ReadonlyMap<string, Report>): void {
  for (const name of ['deadlines', 'deadlines within', 'pile-ups']) {
    const answer = answers.get(name);
    if (!answer) continue;
    const over = (answer.beside?.leftOut ?? []).filter(({ reason }) => reason === 'over');
    const told = new Set([...inRows(answer), ...(answer.beside?.cannotTell ?? []).map(ownerOf)]);
    const later = (answer.beside?.leftOut ?? []).filter(({ reason }) => reason === 'later' || reason === 'uncrowded');
    const known = new Set([...told, ...later.map(ownerOf)]);
    for (const path of new Set(over.map(ownerOf))) {
      if (known.has(path)) continue;
      for (const state of statesOf(dataset, path, asOf))
        expect([name, path, state]).toEqual([name, path, expect.toBeOneOf(['ended', 'expired', ...offStates])]);
    }
  }
}

/** How a contract and its shares stand, in every course that they took. */
function statesOf(dataset: Dataset, path: string, asOf: Day): string[] {
  return dataset.regions.flatMap((region) => {
    const things = thingsOf(region, asOf);
    const own = currentContracts(things).current.filter(({ id }) => `${region.id}/${id}` === path);
    return own.flatMap((one) => {
      const schedule = scheduleOf(one, things);
      const courses = schedule.courses.length > 0 ? schedule.courses : [undefined];
      return courses.map((course) => statusOf(schedule, course).contract.state);
    });
  });
}

const filters: readonly CodeFilter[] = [
  new Map(),
  new Map([['funding', ['task-based']]]),
  new Map([
    ['instrument', ['subsidy']],
    ['funding', ['pxq']],
  ]),
];
const dayAsked = fc.constantFrom('2021-12-31', '2023-12-31', '2026-11-22', '2033-01-01').map((one) => one as Day);
const limits = {
  codes: fc.constantFrom(...filters),
  till: fc.option(
    fc.constantFrom('2027-01-01', '2040-01-01').map((one) => one as Day),
    { nil: undefined },
  ),
  moreThan: fc.constantFrom(0, 1),
};
const askedOf = (regions: readonly string[], tracks: readonly string[], segments: readonly string[]) => {
  const maybe = (words: readonly string[]) => fc.constantFrom(undefined, ...words);
  const selection = fc.record({
    region: maybe(regions),
    track: maybe(tracks),
    segment: maybe(segments),
    domain: fc.constantFrom(undefined, undefined, ['jeugdhulp']),
    contracts: fc.constantFrom<ContractFilter | undefined>(
      undefined,
      { kind: ['regular'] },
      { state: ['running'] },
      { from: '2026-01-01' as Day, until: '2028-12-31' as Day },
    ),
  });
  return fc.record({ asOf: dayAsked, selection: fc.oneof(fc.constant(everything), selection), ...limits });
};

describe('each contract is in, or counted beside, every answer', () => {
  it('on the real data', () => {
    const regions = [...real.regions.map(({ id }) => id), 'Barendrecht'];
    const tracks = ['wijkteams', 'jeugdhulp', 'welzijn'];
    const segments = real.regions.flatMap((one) => [...thingsOf(one, '2199-12-31' as Day).segments.keys()]);
    let answers = 0;
    fc.assert(
      fc.property(askedOf(regions, tracks, segments), (asked) => {
        answers += expectAll(real, asked);
      }),
      { numRuns: draws(15, 200) },
    );
    expect(answers).toBeGreaterThan(30);
  });

  it('on drawn datasets', async () => {
    const asked = askedOf(
      ['voorbeeld-stad', 'voorbeeld-dorp'],
      ['jeugd', 'breed', 'jeugdhulp', 'wijkteams'],
      ['jeugd-noord', 'breed-zuid'],
    );
    await fc.assert(
      fc.asyncProperty(drawnRegions, fc.array(asked, { minLength: 3, maxLength: 3 }), async (regions, questions) => {
        const dataset = await datasetOf(regions);
        for (const question of questions) expectAll(dataset, question);
      }),
      { numRuns: draws(25, 400) },
    );
  });
});
