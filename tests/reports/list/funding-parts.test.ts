import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Listable } from '../../../src/reports/list/listable.js';
import { datasetWith } from '../../support/example-region.js';

const { dataset } = await datasetWith(`
id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - { id: nieuw, kind: regular, stage: signed, cite: 2, terms: not-stated }
        segments:
          - id: wonen
            name: Wonen
            cite: 3
            contracts:
              - id: nieuw
                cite: 4
                funding:
                  - { model: pxq, cite: 5 }
                  - { model: task-based, purpose: availability, condition: where-needed, cite: 6,
                      doubt: { condition: { kind: unclear, why: { nl: vlek } } } }
`);

function listed(what: Listable, isAsked: boolean) {
  const report = listReport(dataset, what, {
    selection: { region: undefined, track: undefined, segment: undefined },
    codes: new Map(isAsked ? [['funding', ['task-based']]] : []),
    asOf: '2026-11-22' as Day,
  });
  if ('known' in report) throw new Error(report.word);
  const cells = report.sections.flatMap(({ rows }) => rows.flat()).map(({ en }) => en);
  return { records: report.records, cells };
}

const told = 'P×Q, effort-based; task-based (availability, where needed (uncertain))';
const written = 'model=pxq; model=task-based purpose=availability condition=where-needed';

describe('purpose and condition of funding', () => {
  it('go with the model in a list of contracts, with their doubts; programs get the lines, too', () => {
    const { records, cells } = listed('contracts', true);
    expect(cells).toContain(told);
    expect(records).toMatchObject([{ segment: 'wonen', funding: 'pxq; task-based', fundingParts: written }]);
    expect(records[0]?.['cite']).toContain('brief-2021:5; brief-2021:6');
  });

  it('go with the segments that are asked for by it, and the lines that say it', () => {
    const { records, cells } = listed('segments', true);
    expect(cells).toContain(told);
    expect(cells).toContain('brief-2021, l. 5, 6');
    expect(records).toMatchObject([{ asked: written, source: 'brief-2021', cite: 'brief-2021:5; brief-2021:6' }]);
  });

  it('are not told of segments where nothing is asked; the paper is', () => {
    const { records, cells } = listed('segments', false);
    expect(records).toMatchObject([{ asked: null, source: 'brief-2021', cite: null }]);
    expect(cells.at(-1)).toBe('brief-2021');
  });
});
