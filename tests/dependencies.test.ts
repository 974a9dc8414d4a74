import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageInfo from '../package.json' with { type: 'json' };

const root = new URL('..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const page = read('docs/dependencies.md').split(/^## /m).slice(1);
/** The rows of each table: the cells behind the name. */
const [bundled, others] = page.map(
  (part) =>
    new Map(
      [...part.matchAll(/^\| `(\S+)` \| (.*) \|$/gm)].map(([, name = '', rest = '']) => [name, rest.split(' | ')]),
    ),
);

describe('docs/dependencies.md', () => {
  it('has a row for each library, and none for another', () => {
    const names = [...(bundled?.keys() ?? []), ...(others?.keys() ?? [])];
    expect(names.sort()).toEqual(Object.keys(packageInfo.devDependencies).sort());
    expect(packageInfo).not.toHaveProperty('dependencies');
  });

  it('tells of each what for, the size, the licence that its package has, and what would replace it', () => {
    for (const [name, cells] of [...(bundled ?? []), ...(others ?? [])]) {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
      expect([name, ...cells]).toEqual([
        name,
        expect.stringMatching(/\w/),
        expect.stringMatching(/^\d+(\.\d)? [kM]B$/),
        license,
        expect.stringMatching(/\w/),
      ]);
    }
  });

  it('knows which of them are in the program', () => {
    const notices = [...read('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\S* \(/gm)];
    const own = Object.keys(packageInfo.devDependencies);
    const inside = notices.map(([, name = '']) => name).filter((name) => own.includes(name));
    // Of what compiles the schemas only a few lines stay, if any.
    expect([...(bundled?.keys() ?? [])].filter((name) => name !== 'ajv').sort()).toEqual(
      inside.filter((name) => name !== 'ajv' && name !== 'fflate').sort(),
    );
  });
});

it('SECURITY.md names tests that there are', () => {
  const names = [...read('SECURITY.md').matchAll(/`(tests\/[\w./-]+)`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(existsSync(join(root, name)), name).toBe(true);
});
