import { describe, expect, it } from 'vitest';
import { contract, entry, fourYears, recordsOf, twice } from '../support/timeline-rows.js';

describe('the lines on which a period rests', () => {
  const groups = 'options: [{ count: 3, length: P2Y, cite: { count: 5, length: 6 } }]';
  const cited = `contracts:\n  - { id: hulp, kind: regular, stage: intended, cite: { rest: 2 },\n      terms: { ${fourYears}, ${groups}, latestLastDay: 2028-12-31, cite: { firstDay: 3, initialTerm: 4, latestLastDay: 7 } } }\n`;
  const cites = async (letter2021: string, letter2024 = '') =>
    (await recordsOf(letter2021, { letter2024 })).map(({ period, source, cite }) => `${period} ${source}: ${cite}`);

  it('are those of its values, and of the cap that cuts it', async () => {
    expect(await cites(cited)).toEqual([
      'initial brief-2021: brief-2021:3; brief-2021:4',
      'option-1 brief-2021: brief-2021:5; brief-2021:6',
      'option-2 brief-2021: brief-2021:5; brief-2021:6; brief-2021:7',
      'option-3 brief-2021: brief-2021:5; brief-2021:6; brief-2021:7',
    ]);
  });

  it('are those of a cap as a term', async () => {
    const asTerm = cited
      .replace('latestLastDay: 2028-12-31', 'maximumTerm: P7Y')
      .replace('latestLastDay: 7', 'maximumTerm: 8');
    expect((await cites(asTerm))[2]).toBe('option-2 brief-2021: brief-2021:5; brief-2021:6; brief-2021:8');
  });

  it('are those of the word that stands for all options', async () => {
    const none = cited.replace(groups, 'options: none').replace('firstDay: 3', 'firstDay: 3, options: 9');
    expect((await cites(none))[1]).toBe('options brief-2021: brief-2021:9');
  });

  it('are those of the event that made it', async () => {
    const told = (kind: string, more: string, cite: string) =>
      `contracts:\n  - { id: hulp, events: [{ id: een, kind: ${kind}, ${more} cite: { ${cite} } }] }\n`;
    const last = async (letter: string) => (await cites(cited, letter)).slice(4, 6);
    expect(await last(told('extended', 'options: 1, length: P1Y,', 'kind: 2, options: 3, length: 4'))).toEqual([
      'initial brief-2021: brief-2021:3; brief-2021:4',
      'extension-1 brief-2024: brief-2024:4; brief-2024:3; brief-2024:2',
    ]);
    expect(await last(told('ended', 'lastDay: 2024-06-30,', 'kind: 2, lastDay: 3'))).toEqual([
      'initial brief-2024: brief-2024:3',
    ]);
    expect(await last(told('ended', 'day: 2024-06-30,', 'kind: 2, day: 4'))).toEqual([
      'initial brief-2024: brief-2024:4',
    ]);
    expect(await last(told('withdrawn', '', 'kind: 2'))).toEqual(['initial brief-2024: brief-2024:2']);
  });

  it('are those of the moment at which it is evaluated', async () => {
    const moments =
      'evaluations: [{ on: 2023-06, cite: { on: 11 } }, { after: P3Y, cite: { after: 12 } }, { every: P5Y, cite: { every: 13 } }],';
    const rows = await cites(cited.replace('terms:', `${moments} terms:`));
    expect(rows.filter((row) => row.startsWith('evaluation'))).toEqual([
      'evaluation-1 brief-2021: brief-2021:11',
      'evaluation-2 brief-2021: brief-2021:12',
      'evaluation-3 brief-2021: brief-2021:13',
    ]);
  });
});

it('a doubt about the term is a doubt about all that follows from it', async () => {
  const doubted = contract(`${fourYears}, ${twice('P2Y')}`).replace(
    'cite: { rest: 3 } }',
    'cite: { rest: 3 }, doubt: { initialTerm: { kind: damaged, instead: [P3Y], why: { nl: een vlek, en: a spot } } } }',
  );
  const rows = await recordsOf(doubted + entry(`${fourYears}, options: none`, '', 'zeker'));
  const told = 'key=initialTerm value=P4Y kind=damaged instead=P3Y';
  expect(rows.map(({ doubt }) => doubt)).toEqual([told, told, told, null, null]);
  expect(rows[0]?.['doubtLabel']).toEqual({
    nl: 'initiële looptijd 4 jaar: beschadigde druk, misschien 3 jaar: een vlek',
    en: 'initial term 4 years: damaged print, perhaps 3 years: a spot',
  });
});
