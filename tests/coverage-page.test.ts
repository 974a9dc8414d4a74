import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const script: string = new URL('../scripts/coverage-page.mjs', import.meta.url).href;

it('docs/coverage.md is what the dataset holds now; `npm run pages` writes it again', async () => {
  const page: { coveragePage(): Promise<string>; coverageFile: string } = await import(script);
  expect(readFileSync(page.coverageFile, 'utf8')).toBe(await page.coveragePage());
});
