import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listable } from '../../src/reports/list/listable.js';
import { startBrowser } from '../support/browser.js';
import { started, wordsIn } from '../support/start.js';

const root = new URL('../..', import.meta.url).pathname;
const data = `${root}tests/scenarios/data`;
const axe = `${root}node_modules/axe-core/axe.min.js`;
const browser = await startBrowser();
if (browser === undefined && process.env['INKOOP_REQUIRE_BROWSER'] === '1') throw new Error('no chromium');
afterAll(() => browser?.close());

const reports = [
  'timeline',
  'deadlines',
  'why bar/wijkteams/wijkteams-new/option-2',
  'compare bar rotterdam --track wijkteams',
  'compare --all --on funding',
  'show rotterdam/wijkteams',
  'show bar',
  'find wachttijd',
  'gaps',
  'pile-ups',
  'stats',
  'stats --by region',
  'sources',
  'sources coverage',
  'sources contradictions',
  'sources read bar',
  'timeline --sort region',
  ...listable.map((what) => `list ${what}`),
];

const pageOf = async (words: string, language = 'nl') =>
  String((await started([...wordsIn(words), '--format', 'html', '--lang', language], { data })).stdout);

describe('a report as a page', () => {
  it.each(['nl', 'en'])(
    'has its language, charset, style and print sheet, and what it is called (%s)',
    async (language) => {
      const page = await pageOf('gaps', language);
      expect(page).toMatch(
        new RegExp(`^<!doctype html>\\n<html lang="${language}">\\n<head>\\n<meta charset="utf-8">`),
      );
      expect(page).toContain('@media print');
      expect(page).toContain('<title>inkoop gaps</title>');
      expect(page.match(/<h1>/g)).toHaveLength(1);
    },
  );

  // One run of the browser for all: what is held against it is the page as it opens from a file.
  it.skipIf(browser === undefined || !existsSync(axe))(
    'axe finds no violation in that of any command',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'inkoop-'));
      const context = await browser?.newContext({ bypassCSP: true });
      const page = await context?.newPage();
      if (!page) throw new Error('no browser');
      const found: Record<string, unknown> = {};
      for (const [index, words] of reports.entries()) {
        const file = join(folder, `${index}.html`);
        writeFileSync(file, await pageOf(words));
        await page.goto(`file://${file}`);
        await page.evaluate(readFileSync(axe, 'utf8'));
        const violations = await page.evaluate(
          'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
        );
        if ((violations as string[]).length > 0) found[words] = violations;
      }
      expect(found).toEqual({});
      await context?.close();
    },
    120_000,
  );
});
