import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { datasetWith } from '../support/example-region.js';

const here = new URL('.', import.meta.url).pathname;

/**
 * A fixture is two regions parted by `---`: the first makes the check fire on each line marked `# expect: <id>`,
 * the second comes close to the slip and stays silent. No other check may say anything of either.
 */
async function findingsIn(region: string, fixture: string): Promise<string[]> {
  const id = /^id: (\S+)/m.exec(region)?.[1] ?? 'voorbeeld';
  const name = fixture === 'file-name-not-id' ? 'voorbeeld-stad' : id;
  const { dataset, diagnostics } = await datasetWith(region, name);
  const found = [...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf);
  return found.map(({ id: rule, line, message }) => `line ${line}: ${rule} (${message.en})`).sort();
}

function expectedIn(region: string): string[] {
  return region
    .split('\n')
    .flatMap((text, index) => [...text.matchAll(/# expect: (\S+)/g)].map((match) => `line ${index + 1}: ${match[1]}`))
    .sort();
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
      expect(expectedIn(fires).some((line) => line.endsWith(fixture))).toBe(true);
      const found = await findingsIn(fires, fixture);
      expect(found.map((line) => line.replace(/ \(.*$/s, ''))).toEqual(expectedIn(fires));
      expect(await findingsIn(silent, fixture === 'file-name-not-id' ? 'other' : fixture)).toEqual([]);
    });
  }
});
