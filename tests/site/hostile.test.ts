import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { regionOf } from '../../src/domain/build.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { loadDataset } from '../../src/loading/load.js';
import { isFree } from '../hostile/hostile-dataset.js';
import { openedIn, requiredBrowser, siteOnDisk } from '../support/browser.js';
import { type MadeFile, siteOn } from '../support/site.js';

const frozen = new URL('../scenarios/data', import.meta.url).pathname;

/** What would change the title if it ran, by every way that there is into a page; and characters that nobody sees. */
const hit = "document.title='geraakt'";
const planted = [
  `Tekst </script><script>${hit}</script>`,
  `<img src=x onerror="${hit}"><svg onload="${hit}"></svg><body onpageshow="${hit}">`,
  `<a href="javascript:${hit}">x</a>" autofocus onfocus="${hit}" x="' onmouseover='${hit}'`,
  `<iframe srcdoc="<script>parent.${hit}</script>"></iframe><style>*{display:none}</style><base href="//voorbeeld.example/">`,
  '\u0007\u001B[31m\u202E\u2066\u200B\uFEFF ]]>--> {{x}} \\',
].join(' ');

/** A value with this in every text in which anything may stand, and in every quotation. */
function withPlanted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withPlanted) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlanted(one)])) as T;
  }
  if (typeof value !== 'string') return value;
  // What is cited stands in quotes of its own.
  if (value.includes('"')) return value.replace(/"[^"]*"/g, `"<img src=x onerror=${hit}> \u202E"`) as T;
  return (isFree(value) ? `${value} ${planted}` : value) as T;
}

/** The gate refuses most of this: what is shown does not rely on that. */
function hostileCopy(dataset: Dataset): Dataset {
  const cards = new Map(
    [...dataset.cards].map(([id, card]) => [
      id,
      { ...card, value: { ...withPlanted(card.value), date: card.value.date, url: `javascript:${hit}` } },
    ]),
  );
  const regions = dataset.regions.map(({ entry }) => regionOf({ ...entry, value: withPlanted(entry.value) }, cards));
  const { vocabulary } = dataset;
  return { ...dataset, cards, regions, vocabulary: vocabulary && { groups: withPlanted(vocabulary.groups) } };
}

const browser = await requiredBrowser();
let home = '';
let files: MadeFile[] = [];
beforeAll(async () => {
  if (!browser) return;
  files = siteOn(hostileCopy((await loadDataset(frozen, frozen)).dataset), '2026-11-22' as Day);
  home = await siteOnDisk(files);
}, 120_000);
afterAll(() => browser?.close());

describe.skipIf(browser === undefined)('data that wants to run', () => {
  it('is text on every page: nothing runs, loads or leads elsewhere, and every hidden character is a mark', async () => {
    const pages = files.filter(({ path }) => path.endsWith('.html')).map(({ path }) => path);
    expect(pages.length).toBeGreaterThan(20);
    expect(files.find(({ path }) => path === 'regions.html')?.content).toContain('geraakt');
    const { page, said, asked, close } = await openedIn(browser, `${home}/index.html`);
    for (const path of pages) {
      await page.goto(`${home}/${path}`);
      const found = await page.evaluate<object, undefined>(`({
        scripts: [...document.scripts].map((one) => one.getAttribute('src').replace(/^.*\\//, '')),
        planted: document.querySelectorAll('img, iframe, style, base, svg[onload], [onfocus], [onmouseover]').length,
        links: [...document.links].filter((one) => !/^(https?|file):$/.test(one.protocol)).length,
        hidden: (document.documentElement.innerHTML.match(/[\\u0007\\u001B\\u202E\\u2066\\u200B\\uFEFF]/) ?? []).length,
        isHit: document.title === 'geraakt',
      })`);
      const nothing = { scripts: ['page.js'], planted: 0, links: 0, hidden: 0, isHit: false };
      expect([path, found]).toEqual([path, nothing]);
    }
    expect({ said, asked }).toEqual({ said: [], asked: [] });
    await close();
  }, 120_000);

  it('is text in what scripts put on a page: what is found, and two regions beside each other', async () => {
    const { page, said, close } = await openedIn(browser, `${home}/index.html`);
    await page.locator('#search').fill('geraakt');
    await page.locator('#search-found a').first().textContent();
    await page.goto(`${home}/compare.html`);
    await page.locator('main li a').first().click();
    const ids = await page.evaluate<string[], undefined>(
      "[...document.querySelectorAll('select[name=one] option')].map((one) => one.value).filter(Boolean)",
    );
    await page.locator('select[name=one]').selectOption(ids[0] ?? '');
    await page.locator('select[name=two]').selectOption(ids[1] ?? '');
    expect(await page.locator('.pair-sides td.mark:not(:empty)').first().textContent()).toMatch(
      /verschilt|gelijk|niet/,
    );
    expect(
      await page.evaluate("document.querySelectorAll('main img, main script, main iframe, main style').length"),
    ).toBe(0);
    expect(await page.evaluate('document.title')).not.toBe('geraakt');
    expect(said).toEqual([]);
    await close();
  });

  it('finds a policy that lets nothing run, even where markup came through', async () => {
    const { page, said, close } = await openedIn(browser, `${home}/index.html`);
    await page.evaluate(
      `document.querySelector('main').innerHTML = '<img src=x onerror="${hit.replaceAll("'", '&quot;')}">'`,
    );
    expect(await page.locator('main img').first().getAttribute('src')).toBe('x');
    expect(await page.evaluate('document.title')).not.toBe('geraakt');
    expect(said.join()).toMatch(/Content Security Policy/);
    await close();
  });
});
