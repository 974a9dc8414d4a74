import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { loadDataset } from '../../src/loading/load.js';
import { openedIn, requiredBrowser, siteOnDisk } from '../support/browser.js';
import { siteOn } from '../support/site.js';

const frozen = new URL('../scenarios/data', import.meta.url).pathname;
const browser = await requiredBrowser();
let home = '';
beforeAll(async () => {
  if (browser) home = await siteOnDisk(siteOn((await loadDataset(frozen, frozen)).dataset, '2026-11-22' as Day));
}, 60_000);
afterAll(() => browser?.close());

/** The first page, from which everything is found by what can be clicked, chosen or typed. */
const start = () => openedIn(browser, `${home}/index.html`);

const rowsOf =
  "[...document.querySelectorAll('table.sortable tbody tr')].filter((row) => !row.hidden).map((row) => row.innerText)";

describe.skipIf(browser === undefined)('somebody who never used a terminal finds, from the first page on', () => {
  it('which contracts may end in 2026–2028, and how many others may, too', async () => {
    const { page, close } = await start();
    await page.locator('nav a[href="decisions.html"]').click();
    await page.locator('select[name=from]').selectOption('2026');
    await page.locator('select[name=until]').selectOption('2028');
    const rows = await page.evaluate<string[], undefined>(rowsOf);
    expect(rows.some((row) => /BAR/.test(row) && /Wijkteams/.test(row) && /uiterlijk 2029-12-31/.test(row))).toBe(true);
    expect(rows.some((row) => /Zuid-Holland Zuid/.test(row))).toBe(true);
    // What was to be decided before is not in it, and counted.
    expect(rows.join('\n')).not.toMatch(/optie 1\b.*\b2025-12-31/);
    expect(await page.locator('.years .count').textContent()).toMatch(
      new RegExp(`^${rows.length} rijen .* in die jaren; niet in die jaren: [1-9]`),
    );
    expect(await page.locator('.untold').textContent()).toMatch(
      /^Van \d+ overeenkomsten is het einde niet bekend; zij kunnen ook/,
    );
    await page.locator('.untold a').click();
    expect(page.url()).toMatch(/untold\.html$/);
    expect((await page.locator('main li').allTextContents()).join()).toContain('Rotterdam');
    await close();
  });

  it('who must decide what by when: what is late, and what comes', async () => {
    const { page, close } = await start();
    const late = await page.locator('#passed tbody tr:has-text("BAR")').first().textContent();
    expect(late).toMatch(/2025-12-31.*BAR.*Wijkteams.*optie 1.*opdrachtgever.*BAR-brief 2021/);
    const heads = await page.locator('#passed thead th').allTextContents();
    expect(heads).toEqual(expect.arrayContaining(['Uiterlijk', 'Wat', 'Anders', 'Wie beslist', 'Bron']));
    expect((await page.locator('#ahead tbody tr').allTextContents()).join()).toMatch(/2027-12-31.*evaluatie/);
    expect((await page.locator('#untold li').allTextContents()).join()).toContain('Rotterdam');
    await close();
  });

  it('what changed in Rotterdam between the papers', async () => {
    const { page, close } = await start();
    await page.locator('#search').fill('rotterdam wijkteams');
    await page.locator('#search-found a').first().click();
    expect(await page.locator('h1').textContent()).toBe('Rotterdam, Wijkteams');
    const table = '#editions + .scroll table.compared';
    const papers = (await page.locator(`${table} thead th`).allTextContents()).join(' | ');
    expect(papers).toMatch(/Rotterdam-presentatie 2021.*2021-07-31.*Rotterdam-brief 2023.*2023-09-19/);
    const firstDay = await page.locator(`${table} tr[data-aspect="first-day"] td`).allTextContents();
    expect(firstDay[0]).toMatch(/^2022-07-01/);
    expect(firstDay[1]).toMatch(/^2024-01-01/);
    const end = await page.locator(`${table} tr[data-aspect="latest-end"] td`).allTextContents();
    expect(end[0]).toMatch(/^2032-12-31/);
    expect(end[1]).toMatch(/^onleesbaar/);
    await close();
  });

  it('where two regions could procure together', async () => {
    const { page, close } = await start();
    await page.locator('nav a[href="together.html"]').click();
    const text = await page.locator('main').textContent();
    // Of these four no pair is known; the quarters in which contracts of two of them may end are.
    expect(text).toContain('Van geen twee regio’s is bekend');
    expect(text).toMatch(/2026-Q4 … 2028-Q4.*BAR · Wijkteams; Zuid-Holland Zuid/);
    await close();
  });

  it('where each answer comes from: the paper at the line, else what is known of it', async () => {
    const { page, close } = await start();
    await page.locator('#passed tbody tr:has-text("BAR") a[href^="sources.html"]').first().click();
    expect(page.url()).toMatch(/sources\.html#bar-letter-2021$/);
    await page.evaluate("document.getElementById('bar-letter-2021').closest('tr').innerText").then((row) => {
      expect(row).toMatch(/College van Albrandswaard.*2021-05-18/s);
    });
    await close();
  });
});
