import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Report } from '../../../src/reports/report.js';
import { showReport } from '../../../src/reports/show/show.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, region } from '../../support/timeline-rows.js';

const asOf = '2025-01-01' as Day;
const told = `decisions:
  - { id: los-een, kind: declined, subject: logeerzorg, body: not-stated, cite: { rest: 3 } }
  - { id: los-twee, kind: declined, subject: dagbesteding, body: not-stated, cite: { rest: 3 } }
milestones:
  - { id: gesprek-een, kind: consultation, contract: none, planned: not-stated, actual: 2021-02-01, cite: { rest: 4 } }
  - { id: gesprek-twee, kind: consultation, planned: not-stated, cite: { rest: 4 } }
  - { id: iets, kind: unreadable, planned: not-stated, cite: { rest: 4 } }
${contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none')}`;

async function rowsOf(report: (dataset: Awaited<ReturnType<typeof datasetWith>>['dataset']) => unknown) {
  const { dataset } = await datasetWith(region(told, ''));
  const { sections } = report(dataset) as Report;
  return sections.flatMap(({ rows }) => rows.map((row) => row.map(({ nl }) => nl).join(' | '))).join('\n');
}

describe('what is one of several in a list', () => {
  it('is called by what tells it apart, or by its number, and never by its id', async () => {
    const asked = { selection: {}, codes: new Map(), asOf };
    const rows = await rowsOf((dataset) => listReport(dataset, 'unknowns', asked));
    expect(rows).toContain('afgezien (logeerzorg): door, afgezien (dagbesteding): door');
    expect(rows).toContain('consultatie (1): gepland, consultatie (2): gepland');
    expect(rows).toContain('planning: gepland');
    expect(rows).not.toMatch(/los-een|gesprek-twee|iets/);
  });

  it('is not told to be of no contract', async () => {
    const rows = await rowsOf((dataset) => showReport(dataset, 'voorbeeld-stad/jeugdhulp', asOf));
    expect(rows).toContain('vond plaats op 2021-02-01');
    expect(rows).not.toContain('overeenkomst: geen');
  });
});
