import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { workbookSheets } from '../../../src/reports/workbook/sheets.js';
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
        points: { risk: { cost: 8 "duurder" } }
        contracts:
          - id: nieuw
            kind: regular
            cite: { rest: 2 }
            awards: [{ winners: [thuis-bee], cite: 3 }]
            terms: { firstDay: 2022-01-01, initialTerm: P2Y, options: undecided, cite: { rest: 2 } }
`);

const sheets = workbookSheets(dataset, '2026-11-22' as Day, ['providers', 'points', 'unknowns']);
const sheetCalled = (name: string) => {
  const found = sheets.find((one) => one.name.nl === name);
  if (!found) throw new Error(name);
  return found;
};

/** The cells of the first row by their headings, in Dutch. */
function firstRow(name: string): Record<string, unknown> {
  const { headings, rows } = sheetCalled(name);
  const cells = (rows[0] ?? []).map((cell) => (typeof cell === 'object' && cell !== null ? cell.nl : cell));
  return Object.fromEntries(headings.map((heading, index) => [heading.nl, cells[index]]));
}

describe('the sheets of a workbook', () => {
  it('are one for each question, and last what they are', () => {
    expect(sheets.map(({ name }) => name.nl)).toEqual([
      'Looptijden',
      'Beslissingen',
      'Aanbieders',
      'Punten',
      'Niet bekend',
      'Toelichting',
    ]);
  });

  it('say codes in words and have the codes beside them', () => {
    expect(firstRow('Looptijden')).toMatchObject({
      Regio: 'Voorbeeldstad',
      'Regio (code)': 'voorbeeld-stad',
      'Soort (code)': 'regular',
      'Eerste dag': '2022-01-01',
      'Periode (code)': 'initial',
    });
    expect(firstRow('Punten')).toMatchObject({ 'Thema (code)': 'cost', 'Woorden van het stuk': 'duurder' });
    expect(firstRow('Niet bekend')).toMatchObject({ 'Reden (code)': 'undecided' });
  });

  it('have as many cells in each row as headings', () => {
    for (const { name, headings, rows } of sheets)
      for (const row of rows) expect([name.en, row.length]).toEqual([name.en, headings.length]);
  });

  it('note where a row stands by the title of the paper', () => {
    expect(sheetCalled('Aanbieders').notes).toEqual([expect.stringMatching(/^\S.*: 3$/)]);
  });

  it('tell how many rows there are and what is not in them', () => {
    const about = sheetCalled('Toelichting').rows.map((row) =>
      row.map((cell) => (cell && typeof cell === 'object' ? cell.nl : cell)),
    );
    expect(about).toContainEqual(['Aanbieders', 'inkoop list providers', 1, null]);
    expect(about.at(-1)?.[1]).toBe('2026-11-22');
  });
});
