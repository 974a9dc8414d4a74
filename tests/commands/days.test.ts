import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { dayIn } from '../../src/commands/as-of.js';
import { UsageError } from '../../src/commands/command.js';
import { outcomeOf } from '../schemas/runs.js';

const today = '2026-11-22' as Day;

describe('a day as people type it', () => {
  it.each([
    ['2028-12-31', '2028-12-31'],
    ['31-12-2028', '2028-12-31'],
    ['31/12/2028', '2028-12-31'],
    ['31.12.2028', '2028-12-31'],
    ['1-2-2028', '2028-02-01'],
    ['31 december 2028', '2028-12-31'],
    ['31 DEC 2028', '2028-12-31'],
    ['31 dec. 2028', '2028-12-31'],
    ['1 mrt 2028', '2028-03-01'],
    ['1 mei 2028', '2028-05-01'],
    ['1 May 2028', '2028-05-01'],
    ['vandaag', today],
    ['Today', today],
  ])('%s is %s, whichever end is asked for', async (text, day) => {
    expect([await dayIn(text, today, 'first'), await dayIn(text, today, 'last')]).toEqual([day, day]);
  });

  it.each([
    ['2028', '2028-01-01', '2028-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['02-2028', '2028-02-01', '2028-02-29'],
    ['2/2028', '2028-02-01', '2028-02-29'],
    ['December 2028', '2028-12-01', '2028-12-31'],
    ['februari 2027', '2027-02-01', '2027-02-28'],
  ])('%s begins on %s and ends on %s', async (text, first, last) => {
    expect([await dayIn(text, today, 'first'), await dayIn(text, today, 'last')]).toEqual([first, last]);
  });

  it.each(['', 'de 3e', '12/31/2028', '30-2-2028', '31 june 2028', '1 ma 2028', '28', '1-2-28', '2028..2029', '2028~'])(
    '`%s` is none',
    async (text) => {
      await expect(dayIn(text, today, 'last')).rejects.toThrow(UsageError);
    },
  );
});

describe('which day was taken is said', () => {
  it.each([
    ['timeline --as-of 2028', '`2028` is read as the last day of it: 31 December 2028.\n'],
    ['deadlines --before 2028-06', '`2028-06` is read as the first day of it: 1 June 2028.\n'],
    ['stats --as-of 1/2/2028 --lang nl', '`1/2/2028` is gelezen als 1 februari 2028: eerst de dag, dan de maand.\n'],
    ['compare rotterdam@2021 rotterdam', '`2021` is read as the last day of it: 31 December 2021.\n'],
    ['timeline --as-of 31/12/2028', ''],
    ['timeline --as-of 2/2/2028', ''],
    ['timeline --as-of vandaag', ''],
  ])('%s', async (line, told) => {
    expect(await outcomeOf(line)).toMatchObject({ exitCode: 0, stderr: told });
  });

  it('and is the day from which is looked', async () => {
    const rows = async (line: string) => (await outcomeOf(`${line} --format csv`)).stdout;
    expect(await rows('timeline --region rotterdam --as-of 2021')).toBe(
      await rows('timeline --region rotterdam --as-of 2021-12-31'),
    );
    expect(await rows('deadlines --as-of 2021-12-31 --before 2025')).toBe(
      await rows('deadlines --as-of 2021-12-31 --before 2025-01-01'),
    );
    expect(await rows('deadlines --as-of 2021-12-31 --before 2025')).not.toBe(
      await rows('deadlines --as-of 2021-12-31 --before 2025-12-31'),
    );
  });
});

describe('what is assumed', () => {
  const asTyped = async (typed: string) =>
    String((await outcomeOf(`timeline --region bar --assume 'bar/wijkteams:${typed}'`)).stdout);

  it.each([
    ['options=1y', 'options=P1Y'],
    ['Options=1 jaar', 'options=P1Y'],
    ['options=..2j', 'options=..P2Y'],
    ['firstDay=1/2/2023', 'firstDay=2023-02-01'],
    ['firstday=2023-06..december 2023', 'firstDay=2023-06..2023-12'],
    ['firstDay=vandaag', 'firstDay=2026-11-22'],
  ])('%s is told as %s', async (typed, told) => {
    const stdout = await asTyped(typed);
    expect(stdout).toContain(told);
    expect(stdout).toBe(await asTyped(told));
  });
});
