import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import type { Report } from '../../../src/reports/report.js';
import { statsReport } from '../../../src/reports/stats/stats.js';
import { datasetWith } from '../../support/example-region.js';

it('tells how it went on of any region and contract, and does not call it a part of what stands above', async () => {
  const { dataset, diagnostics } = await datasetWith(`
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
          - id: zonder-einde
            kind: regular
            stage: running
            events: [{ id: een, kind: extended, day: 2020-01-01, cite: 3 "1 januari 2020" }]
            silent: { on: [terms, procurement, funding], cite: 2 }
            cite: 2
`);
  expect(diagnostics).toEqual([]);
  const { sections } = statsReport(dataset, undefined, '2025-01-01' as Day) as Report;
  const [regions, , contracts] = sections.map(({ rows }) => rows.map(([label]) => label && 'en' in label && label.en));
  const happened = 'a source tells how it went on (such as extended, ended or not awarded)';
  expect(regions).toEqual(['papers of one year', happened]);
  expect(contracts).toEqual(['length and end not known', 'may still run on the day', happened]);
});
