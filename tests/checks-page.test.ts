import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model } from '../src/domain/model.js';
import { allRules } from '../src/gate/all-rules.js';
import { examples } from '../src/gate/examples.js';
import { fileRules } from '../src/text/file-rules.js';
import { paperRules } from '../src/text/paper-rules.js';

const hints: string = new URL('../scripts/schema-hints.mjs', import.meta.url).href;
const script: string = new URL('../scripts/checks-page.mjs', import.meta.url).href;

describe('docs/checks.md', () => {
  it('is what the rules say now; `npm run pages` writes it again', async () => {
    const { checksPage, checksFile }: { checksPage(): Promise<string>; checksFile: string } = await import(script);
    expect(readFileSync(checksFile, 'utf8')).toBe(await checksPage());
  });
});

describe('docs/standards.md', () => {
  it('is what the exports and imports do now; `npm run pages` writes it again', async () => {
    const { standardsPage, standardsFile }: { standardsPage(): Promise<string>; standardsFile: string } = await import(
      new URL('../scripts/standards-page.mjs', import.meta.url).href
    );
    expect(readFileSync(standardsFile, 'utf8')).toBe(await standardsPage());
  });
});

interface Hints {
  readonly schemaFiles: Readonly<Record<string, string>>;
  schemasWithHints(): Promise<Readonly<Record<string, object>>>;
}

describe('the schemas', () => {
  it('tell editors what the rules and the vocabulary say now; `npm run pages` writes them again', async () => {
    const { schemaFiles, schemasWithHints }: Hints = await import(hints);
    const now = await schemasWithHints();
    for (const [name, file] of Object.entries(schemaFiles)) {
      expect(JSON.parse(readFileSync(file, 'utf8')), name).toEqual(now[name]);
    }
  });

  it('have every key that a rule names', () => {
    const known = Object.entries(model).flatMap(([kind, keys]) => Object.keys(keys).map((key) => `${kind}.${key}`));
    expect(known).toEqual(expect.arrayContaining(allRules.flatMap(({ keys = [] }) => keys)));
  });
});

/** What a file is shows in no line of it, nor what a paper says. */
const shown = allRules.map(({ id }) => id).filter((id) => !(id in fileRules || id in paperRules));

describe('every rule', () => {
  it.each(shown)('%s has a wrong and a right example', (id) => {
    const { bad = '', good = '' } = examples[id] ?? {};
    expect(bad).toContain('# ←');
    expect(good).not.toBe('');
    expect(good).not.toBe(bad);
    for (const text of [bad, good]) expect(text).not.toMatch(/# (expect|example|end)/);
  });

  it('has an id of its own, and no example is of no rule', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    expect(Object.keys(examples).sort()).toEqual([...shown].sort());
  });
});
