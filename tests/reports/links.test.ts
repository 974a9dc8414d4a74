import { expect, it } from 'vitest';
import { shownReport } from '../../src/formats/shown.js';
import { withLinks } from '../../src/reports/links.js';
import { type Report, reportWith } from '../../src/reports/report.js';
import { plain } from '../../src/text/phrase.js';

const section = { heading: plain(''), details: [], rows: [[plain('2022-01-01')]], notes: [] };

/** A report that tells when somebody asks for its records. */
function reportAsked(ask: () => void): Report {
  return {
    command: 'timeline',
    fields: ['cite'],
    get records() {
      ask();
      return [{ cite: 'brief-2021:12' }];
    },
    columns: [plain('')],
    sections: [section],
    remarks: [],
  };
}

it('records with addresses are made for those forms alone that have records', () => {
  let asked = 0;
  const linked = withLinks(
    reportAsked(() => {
      asked += 1;
    }),
    new Map(),
  );
  const whole = reportWith(linked, { remarks: [plain('a remark')] });
  expect(shownReport(whole, 'en')).toMatchObject({ remarks: ['a remark'] });
  expect(asked).toBe(0);
  expect(whole.records).toEqual([{ cite: 'brief-2021:12', links: null }]);
  expect(whole.records).toBe(linked.records);
  expect(asked).toBe(1);
});
