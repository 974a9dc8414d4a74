import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { durationText } from '../../src/calendar/length.js';
import { leadFor, leadsOf } from '../../src/domain/terms/lead.js';
import { datasetWith } from '../support/example-region.js';
import { contract } from '../support/timeline-rows.js';

const milestone = (days: string, kind = 'tender-publication') =>
  `milestones: [{ id: stukken, kind: ${kind}, contract: hulp, ${days}, cite: { rest: 7 } }]\n`;

/** The lead times of a region with two tracks: what a letter of 2021 says of the first, and of 2024. */
async function leadsIn(jeugd: string, { later = '', asOf = '2025-01-01' } = {}) {
  const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '        ').trimEnd();
  const second = later ? `\n      - source: brief-2024\n${indented(later)}` : '';
  const { dataset } = await datasetWith(
    `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
${indented(jeugd)}${second}
  - { id: welzijn, name: Welzijn, domains: [welzijn], editions: [{ source: brief-2021, laws: not-stated, cite: { rest: 9 } }] }
`,
    undefined,
    { vocabulary: false },
  );
  const [region] = dataset.regions;
  if (!region) throw new Error('the region did not load');
  const leads = leadsOf(region, asOf as Day);
  return {
    leads,
    lengths: leads.map(({ length: { min, max } }) => `${durationText(min)}..${durationText(max)}`),
    region,
  };
}

const terms = (firstDay: string) => contract(`firstDay: ${firstDay}, initialTerm: P4Y, options: none`);

describe('the lead time that a region plans itself', () => {
  it('exactly the months and days from publication to the first day', async () => {
    expect((await leadsIn(milestone('planned: 2021-01-01') + terms('2022-01-01'))).lengths).toEqual(['P1Y..P1Y']);
    expect((await leadsIn(milestone('planned: 2021-05-25') + terms('2022-01-01'))).lengths).toEqual(['P7M7D..P7M7D']);
    expect((await leadsIn(milestone('planned: 2021-06-01') + terms('2022-01-01'))).lengths).toEqual(['P7M..P7M']);
  });

  it('from–to where a day is a window', async () => {
    expect((await leadsIn(milestone('planned: 2021-09-19..2021-12-31') + terms('2023-01-01'))).lengths).toEqual([
      'P1Y1D..P1Y3M13D',
    ]);
    expect((await leadsIn(milestone('planned: 2021-06') + terms('2022'))).lengths).toEqual(['P6M2D..P1Y6M30D']);
  });

  it('what was planned goes before what came; what came counts where no plan is told', async () => {
    const both = milestone('planned: 2021-01-01, actual: 2021-07-01');
    expect((await leadsIn(both + terms('2022-01-01'))).lengths).toEqual(['P1Y..P1Y']);
    const came = milestone('planned: not-stated, actual: 2021-07-01');
    expect((await leadsIn(came + terms('2022-01-01'))).lengths).toEqual(['P6M..P6M']);
  });

  it('none from another milestone, an unknown day, a first day that is not known', async () => {
    expect((await leadsIn(milestone('planned: 2021-01-01', 'award') + terms('2022-01-01'))).lengths).toEqual([]);
    expect((await leadsIn(milestone('planned: undecided') + terms('2022-01-01'))).lengths).toEqual([]);
    expect((await leadsIn(milestone('planned: 2021-01-01') + terms('undecided'))).lengths).toEqual([]);
    expect((await leadsIn(milestone('planned: 2021~') + terms('2022-01-01'))).lengths).toEqual([]);
  });

  it('the newest plan counts, from the day of its source; a plan is never joined to another source’s first day', async () => {
    const first = milestone('planned: 2021-01-01') + terms('2022-01-01');
    const later = milestone('planned: 2024-02-01') + terms('2025-01-01');
    expect((await leadsIn(first, { later })).lengths).toEqual(['P11M..P11M']);
    expect((await leadsIn(first, { later, asOf: '2024-01-31' })).lengths).toEqual(['P1Y..P1Y']);
    expect((await leadsIn(first, { later: milestone('planned: 2024-02-01') })).lengths).toEqual(['P1Y..P1Y']);
  });

  it('of the contract that the milestone names, and of no other', async () => {
    const two =
      'contracts:\n' +
      ['eerder', 'hulp']
        .map((id, index) => {
          const day = `202${index + 1}-06-01`;
          return `  - { id: ${id}, kind: regular, stage: intended, cite: { rest: 2 },\n      terms: { firstDay: ${day}, initialTerm: P4Y, options: none, cite: { rest: 3 } } }\n`;
        })
        .join('');
    expect((await leadsIn(milestone('planned: 2021-01-01') + two)).lengths).toEqual(['P1Y5M..P1Y5M']);
    const unnamed = milestone('planned: 2021-01-01').replace('contract: hulp, ', '');
    expect((await leadsIn(unnamed + two)).lengths).toEqual([]);
    const share = `${terms('2022-01-01')}segments:\n  - { id: deel, name: Deel, cite: { rest: 4 }, contracts: [{ id: hulp, terms: { firstDay: 2023-01-01, initialTerm: P1Y, options: none, cite: { rest: 5 } } }] }\n`;
    expect((await leadsIn(milestone('planned: 2021-01-01') + share)).lengths).toEqual(['P1Y..P1Y']);
    const word =
      milestone('planned: 2021-01-01') + terms('2022-01-01').replace(/terms: \{.*\} \}/, 'terms: not-stated }');
    expect((await leadsIn(word)).lengths).toEqual([]);
  });

  it('the day of its source is soon enough', async () => {
    const plan = milestone('planned: 2021-01-01') + terms('2022-01-01');
    expect((await leadsIn(plan, { asOf: '2021-05-18' })).lengths).toEqual(['P1Y..P1Y']);
    expect((await leadsIn(plan, { asOf: '2021-05-17' })).lengths).toEqual([]);
  });

  it('a track without a plan borrows those of the others; a region without any has none', async () => {
    const { leads, region } = await leadsIn(milestone('planned: 2021-01-01') + terms('2022-01-01'));
    const [own, other] = region.tracks;
    if (!own || !other) throw new Error('a track did not load');
    expect(leadFor(own, leads)?.length).toEqual({ min: 12, max: 12 });
    expect(leadFor(other, leads)?.length).toEqual({ min: 12, max: 12 });
    expect(leadFor(other, leads)?.from.map(({ track, source }) => `${track.id} ${source}`)).toEqual([
      'jeugdhulp brief-2021',
    ]);
    const wider = leads.flatMap((one) => [one, { ...one, length: { min: 9, max: 15 } }]);
    expect(leadFor(other, wider)?.length).toEqual({ min: 9, max: 15 });
    expect(leadFor(own, [])).toBeUndefined();
    const theirs = { track: other, source: 'brief-2021', contract: 'welzijn', length: { min: 3, max: 4 }, inputs: [] };
    expect(leadFor(own, [theirs, ...leads])?.length).toEqual({ min: 12, max: 12 });
    expect(leadFor(own, [theirs, ...leads])?.from).toEqual(leads);
    expect(leadFor(other, [theirs, ...leads])?.length).toEqual({ min: 3, max: 4 });
  });

  it('cites the milestone and the first day', async () => {
    const { leads } = await leadsIn(milestone('planned: 2021-01-01') + terms('2022-01-01'));
    expect(leads.flatMap(({ inputs }) => inputs.map(({ key }) => key))).toEqual(['planned', 'firstDay']);
  });
});
