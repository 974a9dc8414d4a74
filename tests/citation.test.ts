import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import packageInfo from '../package.json' with { type: 'json' };

it('CITATION.cff tells the version and the licence that the package has', () => {
  const citation = parse(readFileSync(new URL('../CITATION.cff', import.meta.url), 'utf8'));
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', version: packageInfo.version });
  expect(citation.license).toContain(packageInfo.license);
});
