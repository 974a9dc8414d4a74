import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { shapeText } from '../../src/text/shape.js';
import { datasetWith } from '../support/example-region.js';

const here = new URL('rules', import.meta.url).pathname;
const fixtures = readdirSync(here).map((name) => basename(name, '.yaml'));

/**
 * A fixture is two regions parted by `---`. In the first the rule fires on each line marked `# expect: <id>`, or below
 * one marked `# expect-next: <id>` where a remark on the line itself would spoil the slip. The second comes close to it.
 * A byte is a character here, so that a fixture may hold what is no text.
 */
function halvesOf(fixture: string): string[] {
  return readFileSync(join(here, `${fixture}.yaml`), 'latin1').split(/^---\n/m);
}

async function findingsIn(region: string): Promise<string[]> {
  const { dataset, diagnostics } = await datasetWith(Buffer.from(region, 'latin1'));
  const found = [...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf);
  return found.map(({ id, line }) => `line ${line}: ${id}`).sort();
}

function expectedIn(region: string): string[] {
  const lines = region.split('\n').flatMap((text, index) => {
    const found = /# expect(-next)?: (\S+)/.exec(text);
    return found ? [`line ${index + (found[1] ? 2 : 1)}: ${found[2]}`] : [];
  });
  return lines.sort();
}

describe('rules of syntax and shape', () => {
  it('each has a fixture, and each fixture a rule', () => {
    expect(fixtures.sort()).toEqual(Object.keys(shapeText).sort());
  });

  it.each(fixtures)('%s fires where marked and nowhere else', async (fixture) => {
    const [fires = '', silent = '', ...more] = halvesOf(fixture);
    expect(more).toEqual([]);
    const expected = expectedIn(fires);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.every((line) => line.endsWith(`: ${fixture}`))).toBe(true);
    expect(await findingsIn(fires)).toEqual(expected);
    expect(await findingsIn(silent)).toEqual([]);
  });

  it.each(fixtures)('%s is short enough to be shown', (fixture) => {
    for (const half of halvesOf(fixture)) expect(half.split('\n').length).toBeLessThanOrEqual(31);
  });
});
