import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Report } from '../../../src/reports/report.js';
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
        budgets:
          - { id: alle, name: Alle, role: budget, basis: year, unit: eur-million, amounts: { 2022: 9 }, cite: 7 "9 miljoen" }
          - id: een
            name: Een
            role: budget
            basis: contract
            unit: eur-million
            municipalities: [GM9001]
            amounts: { 2022: 4 }
            cite: 8 "4 miljoen"
          - id: misschien
            name: Misschien
            role: budget
            unit: eur-million
            municipalities: [GM9001]
            amounts: { 2022: 3 }
            cite: 8 "3 miljoen"
            doubt: { municipalities: { kind: unclear, why: { nl: onduidelijk, en: unclear } } }
`);

it('a budget of some municipalities stands under them, what it is counted by in its name, and a doubt of either apart', () => {
  expect(diagnostics).toEqual([]);
  const selection = { region: undefined, track: undefined, segment: undefined };
  const asOf = '2025-01-01' as Day;
  const { sections } = listReport(dataset, 'budgets', { selection, codes: new Map(), asOf }) as Report;
  const english = (texts: readonly unknown[]) => texts.map((text) => (text as { en: string }).en);
  expect(sections.map(({ details, rows }) => [english(details), rows.flatMap(([name]) => english([name]))])).toEqual([
    [['million euros'], ['Alle (budget, by year)']],
    [['municipalities Voorbeeldstad', 'million euros'], ['Een (budget, for the whole agreement)']],
    [['municipalities Voorbeeldstad*', 'million euros'], ['Misschien (budget)']],
  ]);
});
