import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/day.js';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { datasetWith } from '../support/example-region.js';
import { type Part, partIn } from '../support/fixture-part.js';

const here = new URL('.', import.meta.url).pathname;

/**
 * A fixture is two regions parted by `---`: the first makes the check fire on each line marked `# expect: <id>`,
 * the second comes close to the slip and stays silent. No other check may say anything of either.
 */
async function findingsIn(part: Part, fixture: string): Promise<string[]> {
  const { name, found } = await diagnosticsIn(part, fixture);
  return found.map(findingOf).map(({ id: rule, file, line, message }) => {
    const where = file === `regions/${name}.yaml` ? '' : `${file} `;
    return `${where}line ${line}: ${rule} (${message.en})`;
  });
}

async function diagnosticsIn({ region, others }: Part, fixture: string) {
  // Only what time brings looks at it: `# today: 2026-11-22`.
  const today = /^# today: (\S+)/m.exec(region)?.[1];
  const id = /^id: (\S+)/m.exec(region)?.[1] ?? 'voorbeeld';
  const name = fixture === 'file-name-not-id' ? 'voorbeeld-stad' : id;
  const { dataset, diagnostics } = await datasetWith(region, name, { others });
  return { name, found: [...diagnostics, ...runChecks(allChecks, dataset, today ? parseDay(today) : undefined)] };
}

/** Words of a program that a sentence was put together from, where something was missing. */
const noWord = /undefined|null|NaN|\[object|^\s|\s$|^$/;

function expectedIn({ region, others }: Part): string[] {
  const marks = (text: string, where: string) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(/# expect: (\S+)/g)].map((match) => `${where}line ${index + 1}: ${match[1]}`),
      );
  return [...marks(region, ''), ...Object.entries(others).flatMap(([name, text]) => marks(text, `${name} `))].sort();
}

describe('checks', async () => {
  const fixtures = (await readdir(here))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));

  it('each check has a fixture, and each fixture a check', () => {
    expect(fixtures.sort()).toEqual(allChecks.map(({ id }) => id).sort());
  });

  for (const fixture of fixtures) {
    it(`${fixture} fires where marked and nowhere else`, async () => {
      const text = await readFile(join(here, `${fixture}.yaml`), 'utf8');
      const [fires = '', silent = ''] = text.split(/^---\n/m);
      const expected = expectedIn(partIn(fires));
      expect(expected.some((line) => line.endsWith(fixture))).toBe(true);
      const found = await findingsIn(partIn(fires), fixture);
      expect(found.map((line) => line.replace(/ \(.*$/s, '')).sort()).toEqual(expected);
      expect(await findingsIn(partIn(silent), fixture === 'file-name-not-id' ? 'other' : fixture)).toEqual([]);
    });

    it(`${fixture} says what it finds in both languages, without a gap`, async () => {
      const [fires = ''] = (await readFile(join(here, `${fixture}.yaml`), 'utf8')).split(/^---\n/m);
      for (const { message } of (await diagnosticsIn(partIn(fires), fixture)).found) {
        expect(message.nl).not.toMatch(noWord);
        expect(message.en).not.toMatch(noWord);
        expect(message.nl).not.toBe(message.en);
      }
    });
  }
});
