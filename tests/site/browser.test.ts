import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { loadDataset } from '../../src/loading/load.js';
import { compareReport } from '../../src/reports/compare/compare.js';
import { type BrowserPage, openedIn, requiredBrowser, siteOnDisk } from '../support/browser.js';
import { siteOn } from '../support/site.js';

const root = new URL('../..', import.meta.url).pathname;
const frozen = `${root}tests/scenarios/data`;
const axe = `${root}node_modules/axe-core/axe.min.js`;

const browser = await requiredBrowser();

let home = '';
let dataset: Dataset;
beforeAll(async () => {
  if (!browser) return;
  dataset = (await loadDataset(frozen, frozen)).dataset;
  home = await siteOnDisk(siteOn(dataset, '2026-11-22' as Day));
}, 60_000);
afterAll(() => browser?.close());

const opened = (path: string, options?: Parameters<typeof openedIn>[2]) =>
  openedIn(browser, `${home}/${path}`, options);

/** The rows of the timeline that are seen. */
const rowsIn = (page: BrowserPage) => page.locator('tr[data-since]:visible').count();

const paths = [
  'index.html',
  'timeline.html',
  'decisions.html',
  'untold.html',
  'compare.html',
  'compare-jeugdhulp.html',
  'together.html',
  'regions.html',
  'sources.html',
  'region/rotterdam.html',
  'region/rotterdam/jeugdhulp.html',
  'data.html',
  'en/index.html',
];

describe.skipIf(browser === undefined)('in a browser', () => {
  it.each(paths)('%s opens from a file without errors or requests, and nothing overflows', async (path) => {
    const { page, said, asked, close } = await opened(path);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([width, width]);
    }
    expect({ said, asked }).toEqual({ said: [], asked: [] });
    await close();
  });

  it.skipIf(!existsSync(axe)).each(paths)('%s: axe finds no violation of WCAG 2.2 AA, light and dark', async (path) => {
    // The policy of the page keeps any script out but its own, this one too.
    const { page, close } = await opened(path, { bypassCSP: true });
    await page.evaluate(readFileSync(axe, 'utf8'));
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 1440],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const tags = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']";
      const found = await page.evaluate(
        `axe.run({ preload: false, runOnly: ${tags} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
      expect(found).toEqual([]);
    }
    await close();
  });

  it('filters say what they leave out, and stand in the address', async () => {
    const { page, close } = await opened('timeline.html');
    const all = await rowsIn(page);
    await page.locator('select[name=region]').selectOption('rotterdam');
    const some = await rowsIn(page);
    expect(some).toBeLessThan(all);
    expect(await page.locator('.count').textContent()).toBe(
      `${some} overeenkomsten getoond; niet getoond door de filters: ${all - some}.`,
    );
    await page.locator('select[name=kind]').selectOption('prior');
    expect(await rowsIn(page)).toBeLessThan(some);
    const again = page.url();
    expect(again).toContain('#region=rotterdam&kind=prior');
    await close();
    const { page: other, close: closeOther } = await opened(`timeline.html${new URL(again).hash}`);
    expect(await other.evaluate("document.querySelector('select[name=region]').value")).toBe('rotterdam');
    expect(await rowsIn(other)).toBeLessThan(some);
    await closeOther();
  });

  it('the slider shows what was known when: the plan of 2021 has options, the letter of 2023 lost them', async () => {
    const { page, close } = await opened('timeline.html#region=rotterdam');
    const wijkteams = () => page.locator('tr[data-region=rotterdam]:visible details').allTextContents();
    expect((await wijkteams()).join()).not.toContain('2032-12-31');
    await page.locator('input[name=known]').fill('3');
    expect(await page.locator('output[name=day]').textContent()).toBe('2021-07-31');
    expect((await wijkteams()).join()).toContain('2032-12-31');
    await close();
  });

  it('the years can be made wider', async () => {
    const { page, close } = await opened('timeline.html');
    const width = () => page.evaluate<number, undefined>("document.querySelector('table.lanes').offsetWidth");
    const before = await width();
    await page.locator('input[name=zoom]').fill('3');
    expect(await width()).toBeGreaterThan(before * 2);
    await close();
  });

  it('a contract opens by keyboard, with its days, doubts and lines', async () => {
    const { page, close } = await opened('timeline.html#rotterdam_wijkteams_wijkteams-new');
    const told = page.locator('[id="rotterdam_wijkteams_wijkteams-new"] details');
    expect(await told.getAttribute('open')).not.toBeNull();
    expect(await told.textContent()).toMatch(/2024-01-01.*Rotterdam-brief 2023/);
    await page.evaluate('document.querySelector(\'[id="rotterdam_wijkteams_wijkteams-new"] summary\').focus()');
    await page.keyboard.press('Enter');
    expect(await told.getAttribute('open')).toBeNull();
    await close();
  });

  it('searching a municipality finds its region, by keyboard', async () => {
    const { page, said, close } = await opened('index.html');
    await page.locator('#search').fill('albrandswaard');
    expect(await page.locator('#search-found a').first().textContent()).toContain('BAR');
    expect(await page.locator('#search-found a').first().getAttribute('href')).toBe('region/bar.html');
    await page.locator('#search').fill('<img src=x onerror=alert(1)>');
    expect(await page.locator('#search-count').textContent()).toBe('Niets gevonden.');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-count').textContent()).toBe('');
    expect(said).toEqual([]);
    await close();
  });

  it('two regions beside each other: what differs, what is the same, what cannot be compared, as compare has it', async () => {
    const { page, said, close } = await opened('compare-jeugdhulp.html');
    const pair = ['zuid-holland-zuid', 'zuid-kennemerland-ijmond'] as const;
    await page.locator('select[name=one]').selectOption(pair[0]);
    await page.locator('select[name=two]').selectOption(pair[1]);
    await page.locator('.pair-sides td.mark:not(:empty)').first().textContent();
    const rows = await page.evaluate<[string, string][], undefined>(
      `[...document.querySelectorAll('.pair-sides tbody tr:not([hidden])')].map((row) => [row.dataset.aspect, row.cells[3].textContent])`,
    );
    const report = compareReport(dataset, pair, '2026-11-22' as Day, new Map(), {
      ...{ track: 'jeugdhulp', on: [], differences: false, all: false, by: 'track' },
    });
    const words: Record<string, string> = { same: 'gelijk', differs: 'verschilt', unclear: 'niet te vergelijken' };
    const marks = new Map(
      'known' in report ? [] : report.records.map(({ aspect, mark }) => [String(aspect), words[String(mark)]]),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const [aspect, mark] of rows) expect([aspect, mark]).toEqual([aspect, marks.get(aspect)]);
    expect(await page.locator('.all-sides').isVisible()).toBe(false);
    await page.locator('input[name=differences]').click();
    const fewer = await page.locator('.pair-sides tbody tr:visible .mark').allTextContents();
    expect(fewer).toEqual(rows.map(([, mark]) => mark).filter((mark) => mark !== 'gelijk'));
    expect(said).toEqual([]);
    await close();
  });

  it('tables are sorted by a heading, and say so', async () => {
    const { page, close } = await opened('decisions.html');
    const table = '.sortable:has(button) >> nth=0 >>';
    const first = () => page.locator(`${table} tbody td:nth-child(2)`).allTextContents();
    await page.locator(`${table} thead th:nth-child(2) button`).click();
    expect(await first()).toEqual([...(await first())].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true })));
    expect(await page.locator(`${table} thead th:nth-child(2)`).getAttribute('aria-sort')).toBe('ascending');
    await close();
  });

  it('the other language is one link away, on the same page', async () => {
    const { page, close } = await opened('region/bar.html');
    await page.locator('.language a').click();
    expect(page.url()).toBe(`${home}/en/region/bar.html`);
    await close();
  });

  it.each([
    ['2027-02-21', false],
    ['2027-02-24', true],
  ])('on %s the page of 22 November 2026 warns that it is old: %s', async (now, expected) => {
    const { page, close } = await opened('index.html', { now });
    expect(await page.locator('.old').isVisible()).toBe(expected);
    await close();
  });

  it('without JavaScript everything that is known now is shown, as tables and pictures', async () => {
    const { page, close } = await opened('timeline.html', { javaScriptEnabled: false });
    expect(await rowsIn(page)).toBe(25);
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    expect(await page.locator('.search').isVisible()).toBe(false);
    await close();
  });

  it('in print nothing is folded or hidden behind a control', async () => {
    const { page, close } = await opened('region/bar.html');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('main details:not([open])').count()).toBe(0);
    expect(await page.locator('.search').isVisible()).toBe(false);
    await close();
  });
});
