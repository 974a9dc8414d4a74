import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';

const contract = (id: string, ...more: string[]) => `
          - { id: ${id}, kind: regular, stage: signed, ${[...more, 'cite: { rest: 2 }'].join(', ')},
              silent: { on: [terms, providers, lots${more.length > 0 ? '' : ', funding'}], cite: 2 } }`;
const taskBased = 'funding: [{ model: task-based, cite: 3 "taakgericht" }]';
const perhaps = `funding: [{ model: task-based, cite: 3 "taakgericht", doubt: { model: { kind: unclear, why: { nl: een vlek } } } }]`;
const pxq = 'funding: [{ model: pxq, cite: 3 "P*Q" }]';
const track = (id: string, more: string) => `
  - id: ${id}
    name: ${id}
    domains: [jeugdhulp]
    editions:
      - source: brief-2021${more}`;
const { dataset, diagnostics } = await datasetWith(`
id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:${track(
  'verdeeld',
  `
        contracts:${contract('nieuw', taskBased)}
        segments:
          - { id: stil, name: Stil, cite: 4 }
          - { id: eigen, name: Eigen, cite: 4, contracts: [{ id: nieuw, ${taskBased} }] }
          - id: boven
            name: Boven
            cite: 4
            contracts: [{ id: nieuw, ${taskBased} }]
            segments: [{ id: onder, name: Onder, cite: 4 }]
          - { id: anders, name: Anders, cite: 4, contracts: [{ id: nieuw, ${pxq} }] }`,
)}${track('geheel', `\n        contracts:${contract('heel', taskBased)}`)}${track('ander', `\n        contracts:${contract('anders-betaald', pxq)}`)}${track('twijfel', `\n        contracts:${contract('wellicht', perhaps)}`)}${track('onbekend', `\n        contracts:${contract('vaag')}`)}
`);

function listed(codes: ReadonlyMap<'funding', readonly string[]>, id?: string): Report {
  const selection = { region: undefined, track: id, segment: undefined };
  return listReport(dataset, 'segments', { selection, codes, asOf: '2025-01-01' as Day }) as Report;
}

describe('segments asked for by a code', () => {
  const report = listed(new Map([['funding', ['task-based']]]));

  it('say of which whole the code is, as show does', () => {
    expect(diagnostics).toEqual([]);
    expect(report.records.map((one) => [one['segment'], one['inheritedFrom']])).toEqual([
      ['stil', 'track'],
      ['eigen', null],
      ['boven', null],
      ['onder', 'segment boven'],
    ]);
    const at = report.columns.findIndex(({ en }) => en === 'Taken from');
    expect(report.sections[0]?.rows.map((row) => (row[at] as { en: string }).en)).toEqual([
      'from the whole track',
      '',
      '',
      'from segment Boven',
    ]);
  });

  it('have beside them the tracks without segments that have it, and those that may', () => {
    expect(report.beside?.leftOut?.filter(({ what }) => what.split('/').length === 2)).toEqual([
      { what: 'voorbeeld-stad/geheel', reason: 'no-segments' },
      { what: 'voorbeeld-stad/twijfel', reason: 'no-segments-doubted' },
      { what: 'voorbeeld-stad/onbekend', reason: 'no-segments-code-unknown' },
    ]);
  });
});

it('all segments have beside them the tracks without any, of those that are asked for', () => {
  const report = listed(new Map());
  expect(report.columns.map(({ en }) => en)).not.toContain('Taken from');
  expect(report.beside?.leftOut?.map(({ what }) => what)).toEqual([
    'voorbeeld-stad/geheel',
    'voorbeeld-stad/ander',
    'voorbeeld-stad/twijfel',
    'voorbeeld-stad/onbekend',
  ]);
  expect(listed(new Map(), 'ander').beside?.leftOut?.filter(({ reason }) => reason === 'no-segments')).toEqual([
    { what: 'voorbeeld-stad/ander', reason: 'no-segments' },
  ]);
});
