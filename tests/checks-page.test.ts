import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model } from '../src/domain/model.js';
import { allRules } from '../src/gate/all-rules.js';
import { examples } from '../src/gate/examples.js';

const hints: string = new URL('../scripts/schema-hints.mjs', import.meta.url).href;
const script: string = new URL('../scripts/checks-page.mjs', import.meta.url).href;

describe('docs/checks.md', () => {
  it('is what the rules say now; `npm run pages` writes it again', async () => {
    const { checksPage, checksFile }: { checksPage(): Promise<string>; checksFile: string } = await import(script);
    expect(readFileSync(checksFile, 'utf8')).toBe(await checksPage());
  });
});

describe('the schema of regions', () => {
  it('tells editors what the rules say now; `npm run pages` writes it again', async () => {
    const { schemaWithHints, schemaFile }: { schemaWithHints(): Promise<object>; schemaFile: string } = await import(
      hints
    );
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(await schemaWithHints());
  });

  it('has every key that a rule names', () => {
    const known = Object.entries(model).flatMap(([kind, keys]) => Object.keys(keys).map((key) => `${kind}.${key}`));
    expect(known).toEqual(expect.arrayContaining(allRules.flatMap(({ keys = [] }) => keys)));
  });
});

describe('every rule', () => {
  it.each(allRules.map(({ id }) => id))('%s has a wrong and a right example', (id) => {
    const { bad = '', good = '' } = examples[id] ?? {};
    expect(bad).toContain('# ←');
    expect(good).not.toBe('');
    expect(good).not.toBe(bad);
    for (const text of [bad, good]) expect(text).not.toMatch(/# (expect|example|end)/);
  });

  it('has an id of its own, and no example is of no rule', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    expect(Object.keys(examples).sort()).toEqual(allRules.map(({ id }) => id).sort());
  });
});
