import { describe, expect, it } from 'vitest';
import { started, wordsIn } from '../support/start.js';

async function refusal(line: string): Promise<string> {
  const { stderr = '', exitCode } = await started(wordsIn(`${line} --lang en`));
  expect(exitCode).toBe(2);
  return stderr;
}

describe('what is refused is told with how to go on', () => {
  it.each([
    ['--region rotterdam timeline', '`--region` stands behind the command: `inkoop timeline --region …`.'],
    [
      "timeline --region 'rotterdam, bar'",
      'ask for one at a time. `inkoop compare rotterdam bar` has them side by side.',
    ],
    ["list contracts --region 'BAR en Rotterdam'", '`inkoop compare bar rotterdam` has them side by side.'],
    ['deadlines --region rotterdam --region bar', '`--region` can be given only once.'],
    ['deadlines --lead 6m --lead=8m', '`--lead` can be given only once.'],
    [
      'stats funding',
      'Too many arguments for `inkoop stats`. Name a region with `--region`, anything else with another option.',
    ],
    ['list municipalities --region haarlem', 'See `inkoop list regions --region haarlem` for that.'],
    ['list sources --region rotterdam', 'See `inkoop sources --region rotterdam` for that.'],
    ['timeline --region Drechtsteden', 'There is no region `Drechtsteden`. `inkoop list` lists them all.'],
    ['list contracts --region capelle', 'Did you mean `Capelle aan den IJssel`?'],
    ['report --out pages --since 2026-01-01', '`2026-01-01` is a day; a git revision belongs here.'],
    ["diff '31 december 2025'", '`git log -1 --format=%h --before=2025-12-31`'],
    ['help begrippen', 'Did you mean `words`?'],
  ])('%s', async (line, told) => {
    expect(await refusal(line)).toContain(told);
  });

  it('but not an option that may be repeated, nor one beside that of all commands', async () => {
    const { exitCode } = await started(wordsIn('--lang en compare rotterdam bar --on funding --on term'));
    expect(exitCode).toBe(0);
  });

  it.each(['help terms state', 'help status', 'help toestand'])('`%s` says what a state is', async (line) => {
    expect((await started(wordsIn(`${line} --lang nl`))).stdout).toContain('op de peildatum voor staat');
  });
});
