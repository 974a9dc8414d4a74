import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../schemas/runs.js';

const monitor = 'deadlines --region rotterdam --as-of 2026-11-22 --fail-if-within 3y';

describe('what cannot be told', () => {
  it('of a time is counted for the monitor, and fails where it is strict', async () => {
    const told = 'For 7 it cannot be determined whether they fall on or before 22 November 2029.\n';
    expect(await outcomeOf(monitor)).toMatchObject({ exitCode: 0, stderr: told });
    expect(await outcomeOf(`${monitor} --strict`)).toMatchObject({ exitCode: 1, stderr: told });
  });

  it('needs a time where it is strict', async () => {
    const { exitCode, stderr } = await outcomeOf('deadlines --strict');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--fail-if-within');
  });
});

describe('what is left out', () => {
  it.each(['csv', 'tsv', 'csv-semicolon', 'jsonl'])('is told beside the rows of %s', async (format) => {
    const { stdout, stderr } = await outcomeOf(`timeline --region bar --track wijkteams --format ${format}`);
    expect(String(stdout)).not.toContain('Left out');
    expect(stderr).toContain('Left out, other track in the same field of care: 1 (bar/veilig/veilig-new).');
    expect(stderr).toMatch(/Not asked for: \d+ \(other region\)/);
  });

  it.each(['table', 'markdown', 'html'])('is told below the rows of %s', async (format) => {
    const { stdout, stderr } = await outcomeOf(`timeline --region bar --track wijkteams --format ${format}`);
    expect(String(stdout)).toContain('veilig-new');
    expect(stderr ?? '').not.toContain('veilig-new');
  });
});

describe('a filter that a listing does not apply', () => {
  it.each([
    ['list regions --sas-option 2', '`inkoop list segments`, `inkoop list contracts`'],
    ['list tracks --funding pxq', '`inkoop list segments`, `inkoop list contracts`'],
    ['list sources --region bar', '`inkoop sources --region bar`'],
    ['list terms --track wijkteams', '`inkoop list tracks`'],
    ['list tracks funding', '`inkoop list terms`'],
  ])('%s is refused, with where it works', async (line, works) => {
    const { exitCode, stderr } = await outcomeOf(line);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(works);
  });

  it('is none where it is applied', async () => {
    const { stdout } = await outcomeOf('list tracks --region bar --track wijkteams --format csv');
    expect(String(stdout).trim().split('\r\n').slice(1)).toHaveLength(1);
  });
});
