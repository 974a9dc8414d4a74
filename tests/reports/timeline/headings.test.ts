import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import type { Report } from '../../../src/reports/report.js';
import { everything } from '../../../src/reports/selection.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, fourYears, region } from '../../support/timeline-rows.js';

const extended = `contracts:
  - id: hulp
    events:
      - { id: eerste, kind: extended, stage: decided, day: 2024-01-01, options: 1, length: P1Y, cite: 3 }
`;

it('what a contract is and where it is told stands above the first of its stretches alone', async () => {
  const letter = contract(`${fourYears}, options: [{ count: 2, length: P1Y, cite: { rest: 4 } }]`);
  const { dataset } = await datasetWith(region(letter, extended));
  const { sections } = timelineReport(dataset, everything, '2025-06-01' as Day) as Report;
  expect(sections).toHaveLength(2);
  const [agreed, went] = sections.map(({ heading, details }) => [heading.nl, ...details.map(({ nl }) => nl)]);
  expect(agreed?.[0]).toContain('reguliere overeenkomst');
  expect(agreed).toContain('zoals overeengekomen');
  expect(agreed).toContain('voorbeeld-stad/jeugdhulp/hulp');
  expect(went?.[0]).toMatch(/^Voorbeeldstad · Jeugdhulp — zoals het ging; /);
  expect(went?.slice(1)).toEqual(['voorbeeld-stad/jeugdhulp/hulp']);
});

it.each([
  ['running', '2025-06-01', 'liep al in 2021; loopt nog'],
  ['running', '2026-06-01', 'liep al in 2021; na 31 december 2025 niets bekend'],
  ['signed', '2025-06-01', 'in 2021 al gesloten; loopt'],
])('how a contract stands now is told beside how far it was: %s, %s', async (stage, asOf, told) => {
  const letter = contract(`${fourYears}, options: not-stated`).replace('stage: intended', `stage: ${stage}`);
  const { dataset } = await datasetWith(region(letter, ''));
  const { sections } = timelineReport(dataset, everything, asOf as Day) as Report;
  expect(sections[0]?.heading.nl).toBe(`Voorbeeldstad · Jeugdhulp — reguliere overeenkomst; ${told}`);
});
