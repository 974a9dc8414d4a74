import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Report } from '../../../src/reports/report.js';
import { everything } from '../../../src/reports/selection.js';
import { datasetWith } from '../../support/example-region.js';
import { region } from '../../support/timeline-rows.js';

const milestone = (id: string, kind: string) => `  - { id: ${id}, kind: ${kind}, planned: not-stated, cite: 2 }`;
const told = `milestones:
${milestone('marktverkenning', 'tender-publication')}
${milestone('eerste-ronde', 'strategy-adoption')}
${milestone('tweede-ronde', 'strategy-adoption')}
budgets:
  - { id: a-year, role: budget, basis: year, unit: eur, amounts: { 2022: not-stated }, cite: 3 }
`;

it('what is not known of an item is told by what it is, and by its id where another one is the same', async () => {
  const { dataset, diagnostics } = await datasetWith(region(told, ''));
  expect(diagnostics.map(({ id }) => id).filter((id) => id === 'shape')).toEqual([]);
  const options = { selection: everything, codes: new Map(), asOf: '2025-06-01' as Day };
  const report = listReport(dataset, 'unknowns', options) as Report;
  const names = report.sections.flatMap(({ rows }) => rows.flatMap(([, name]) => name?.nl.split(', ') ?? []));
  expect(names).toEqual([
    'publicatie van de aanbesteding: gepland',
    'vaststelling van de strategie (eerste-ronde): gepland',
    'vaststelling van de strategie (tweede-ronde): gepland',
    'budget: bedragen 2022',
  ]);
});
