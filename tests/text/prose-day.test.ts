import { describe, expect, it } from 'vitest';
import { proseDay } from '../../src/text/prose-day.js';
import { timelineText } from '../../src/text/timeline.js';

describe('a day in a sentence', () => {
  it.each([
    ['2026-11-22', '22 november 2026', '22 November 2026'],
    ['2024-02-29', '29 februari 2024', '29 February 2024'],
    ['2030-03-01', '1 maart 2030', '1 March 2030'],
    ['1999-12-31', '31 december 1999', '31 December 1999'],
  ])('%s reads as people write it', (day, nl, en) => {
    expect(proseDay(day)).toEqual({ nl, en });
  });

  it('has every month in its place, as Intl has them', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-09`;
      const told = (locale: string) =>
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
      expect(proseDay(day)).toEqual({ nl: told('nl-NL'), en: told('en-GB') });
    }
  });

  it.each(['2026', '2026-11', '2026-13-01', '?', ''])('leaves %j, which is no whole day, as it stands', (text) => {
    expect(proseDay(text)).toEqual({ nl: text, en: text });
  });

  it('stands in the remark below a timeline', () => {
    expect(timelineText.asOf('2026-11-22').nl).toContain('22 november 2026');
    expect(timelineText.nothingYet('2021-01-01', false).en).toBe(
      'No source of 1 January 2021 or earlier says anything about this.',
    );
  });
});
