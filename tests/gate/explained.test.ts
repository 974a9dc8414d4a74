import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/gate/all-rules.js';
import { paperRules } from '../../src/text/paper-rules.js';
import { started } from '../support/start.js';

const source = new URL('../../src', import.meta.url).pathname;

/** Every id that a finding is made with, in whatever command. */
const ids = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(loading|gate|checks|reports)\/.*\.ts$/.test(name))
  .flatMap((name) => [
    ...readFileSync(join(source, name), 'utf8').matchAll(/\b(?:id|rule|why|what): '([a-z0-9]+(?:-[a-z0-9]+)+)'/g),
  ])
  .map(([, id]) => id as string);

describe('every finding of every command', () => {
  const known = allRules.map(({ id }) => id);

  it('has a rule', () => {
    expect(ids.length).toBeGreaterThan(60);
    expect([...new Set(ids)].filter((id) => !known.includes(id))).toEqual([]);
    expect(known).toEqual(expect.arrayContaining(Object.keys(paperRules)));
  });

  it.each([...new Set(known)])('%s is explained', async (id) => {
    for (const language of ['nl', 'en']) {
      const { stdout, exitCode } = await started(['explain', id, '--lang', language]);
      expect(exitCode).toBe(0);
      expect(String(stdout)).toMatch(new RegExp(`^${id}: .+\\n`));
      expect(String(stdout).split('\n').length).toBeGreaterThan(5);
    }
  });
});
