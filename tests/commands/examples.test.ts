import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands/all-commands.js';
import { started, wordsIn } from '../support/start.js';

const commands = await loadCommands();

/** Files, folders and revisions that only somebody else has. */
const elsewhere = [
  'inkoop sources verify --texts ../papers',
  'inkoop validate --texts ../papers',
  'inkoop sources verify --texts ../papers --list coded',
  'inkoop fmt --diff --data ../other/data',
  'inkoop new source voorbeeld-brief-2026 --text ../papers/brief.txt',
  'inkoop new edition bar/wijkteams --source bar-letter-2024',
  'inkoop import eforms notice.xml --domain jeugdhulp',
  'inkoop import ocds release.json --domain wmo-maatwerkondersteuning --region voorbeeld-dorp',
  'inkoop diff main...HEAD --format markdown',
  'inkoop diff v1.0 v1.1 --region rotterdam --lang nl',
];

const all = commands.flatMap(({ name, examples }) => examples.map(({ line }) => ({ name, line })));

describe('the examples in help', () => {
  it.each(commands.map(({ name, examples }) => ({ name, examples })))('$name has at least two', ({ examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const { text } of examples) expect([text.nl, text.en]).not.toContain('');
  });

  it.each(all)('$line: is about its own command', ({ name, line }) => {
    expect(wordsIn(line).slice(0, 2)).toEqual(['inkoop', name]);
  });

  it.each(all.filter(({ line }) => !elsewhere.includes(line)))('$line: runs on the data as it is', async ({ line }) => {
    const { stdout, stderr = '', exitCode } = await started(wordsIn(line).slice(1));
    expect([0, 1, 3], stderr).toContain(exitCode);
    expect(`${stdout}${stderr}`).not.toBe('');
  });

  it('none is excepted that is not there', () => {
    expect(all.map(({ line }) => line)).toEqual(expect.arrayContaining(elsewhere));
  });
});
