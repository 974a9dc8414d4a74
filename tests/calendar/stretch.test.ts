import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { parseStretch, yearOrMonthOf } from '../../src/calendar/stretch.js';

const approximate = { open: 'approximate' };
const notBefore = { open: 'not-before' };
const notAfter = { open: 'not-after' };

describe('a day as a paper states it stands for every day it may be', () => {
  it.each([
    ['a day', '2022-07-01', '2022-07-01', '2022-07-01'],
    ['a month', '2022-07', '2022-07-01', '2022-07-31'],
    ['a February', '2023-02', '2023-02-01', '2023-02-28'],
    ['a leap February', '2024-02', '2024-02-01', '2024-02-29'],
    ['a year', '2022', '2022-01-01', '2022-12-31'],
    ['two days that the words allow', '2031-05-08..2031-05-09', '2031-05-08', '2031-05-09'],
    ['from a month to a month', '2022-01..2022-06', '2022-01-01', '2022-06-30'],
    ['from a year to a year', '2022..2023', '2022-01-01', '2023-12-31'],
    ['from a year to a month in it', '2022..2022-06', '2022-01-01', '2022-06-30'],
    ['from a day to the end of its month', '2022-06-15..2022-06', '2022-06-15', '2022-06-30'],
    ['from a month to a day in it', '2022-06..2022-06-15', '2022-06-01', '2022-06-15'],
    ['one day twice', '2022-06-15..2022-06-15', '2022-06-15', '2022-06-15'],
    ['not after', '..2022-06', notAfter, '2022-06-30'],
    ['not before', '2022-02..', '2022-02-01', notBefore],
    ['about a year', '2022~', approximate, approximate],
    ['about a month', '2022-07~', approximate, approximate],
    ['about a day', '2022-07-01~', approximate, approximate],
    ['from about a year', '2022~..2023', approximate, '2023-12-31'],
    ['to about a year', '2022..2023~', '2022-01-01', approximate],
    ['not after about a year', '..2023~', notAfter, approximate],
  ])('%s: %s', (_, text, earliest, latest) => {
    expect(parseStretch(text)).toEqual({ earliest, latest });
  });
});

describe('what is no day is refused', () => {
  it.each([
    ['backwards', '2023..2022'],
    ['backwards by a day', '2022-06-02..2022-06-01'],
    ['a day of another month', '2022-07-01..2022-06'],
    ['two dots', '..'],
    ['three dots', '2022...2023'],
    ['three parts', '2022..2023..2024'],
    ['three parts, the last empty', '2022..2023..'],
    ['a leap day in a common year', '2023-02-29'],
    ['… as a start', '2023-02-29..'],
    ['… as an end', '..2023-02-29'],
    ['… with a good start', '2023..2023-02-29'],
    ['… with a good end', '2023-02-29..2024'],
    ['… about', '2023-02-29~'],
    ['month 13', '2022-13'],
    ['a month of one digit', '2022-7'],
    ['a year of two digits', '22'],
    ['a decade', '202X'],
    ['a season', '2022-21'],
    ['a quarter', '2022-Q1'],
    ['uncertain', '2022?'],
    ['about in front', '~2022'],
    ['about twice', '2022~~'],
    ['about nothing', '~'],
    ['brackets', '[2022..2023]'],
    ['a slash', '2022/2023'],
    ['a time', '2022-07-01T00:00'],
    ['a space', '2022 '],
    ['a word', 'medio 2022'],
    ['an unknown', 'not-stated'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => {
    expect(parseStretch(text)).toBeUndefined();
  });
});

describe('two days are written as the year or the month that they bound', () => {
  it.each([
    ['a year', '2022-01-01', '2022-12-31', '2022'],
    ['a month', '2022-07-01', '2022-07-31', '2022-07'],
    ['a leap February', '2024-02-01', '2024-02-29', '2024-02'],
    ['a February that lacks a day of it', '2024-02-01', '2024-02-28', undefined],
    ['a year that lacks its first day', '2022-01-02', '2022-12-31', undefined],
    ['a year that lacks its last day', '2022-01-01', '2022-12-30', undefined],
    ['a month that lacks its first day', '2022-07-02', '2022-07-31', undefined],
    ['two years', '2022-01-01', '2023-12-31', undefined],
    ['two months', '2022-07-01', '2022-08-31', undefined],
    ['one day', '2022-07-01', '2022-07-01', undefined],
  ])('%s: %s and %s', (_, first, last, part) => {
    expect(yearOrMonthOf(first as Day, last as Day)).toBe(part);
  });

  it.each(['2022', '2024', '2022-07', '2023-02', '2024-02', '2022-12'])('%s is read and written as itself', (text) => {
    const read = parseStretch(text);
    expect(yearOrMonthOf(read?.earliest as Day, read?.latest as Day)).toBe(text);
  });
});
