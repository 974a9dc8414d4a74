import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Report } from '../../../src/reports/report.js';
import { showReport } from '../../../src/reports/show/show.js';
import { datasetWith } from '../../support/example-region.js';

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
          - id: nieuw
            kind: regular
            stage: signed
            silent: { on: [terms, procurement, funding], cite: 2 }
            budgets: [{ id: plafond, role: ceiling, basis: contract, unit: eur-million, amounts: { 2022: 9 }, cite: 7 "9 miljoen" }]
            cite: 2
        segments:
          - id: wonen
            name: Wonen
            budgets: [{ id: deel, role: budget, unit: eur-million, amounts: { 2022: 4 }, cite: 8 "4 miljoen" }]
            cite: 3
`);

const asOf = '2025-01-01' as Day;

it('a budget of one contract or segment is listed with that, and told in its row', () => {
  expect(diagnostics).toEqual([]);
  const selection = { region: undefined, track: undefined, segment: undefined };
  const report = listReport(dataset, 'budgets', { selection, codes: new Map(), asOf }) as Report;
  const fields = ['segment', 'contract', 'budget', 'role', 'basis', 'amount'];
  expect(report.records.map((one) => fields.map((field) => one[field]))).toEqual([
    ['wonen', null, 'deel', 'budget', null, 4],
    [null, 'nieuw', 'plafond', 'ceiling', 'contract', 9],
  ]);
  expect(report.sections.flatMap(({ rows }) => rows.map(([name]) => name && 'en' in name && name.en))).toEqual([
    'Wonen › budget',
    'nieuw › ceiling, for the whole agreement',
  ]);
});

it('is shown with the contract or segment that it is of, and not with its parts', () => {
  const blocksOf = (path: string) =>
    (showReport(dataset, path, asOf) as Report).records.flatMap((one) =>
      one['key'] === 'amounts' ? one['block'] : [],
    );
  expect(blocksOf('voorbeeld-stad/jeugdhulp')).toEqual(['budgets/plafond']);
  expect(blocksOf('voorbeeld-stad/jeugdhulp/wonen')).toContain('budgets/deel');
});
