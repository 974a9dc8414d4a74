import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { loadDataset } from '../../src/loading/load.js';
import { clonedRegions } from '../support/cloned-regions.js';
import { datasetWith } from '../support/example-region.js';
import { type MadeFile, siteOn } from '../support/site.js';
import { contract, entry, fourYears, region, twice } from '../support/timeline-rows.js';

const frozen = new URL('../scenarios/data', import.meta.url).pathname;
const asOf = '2026-11-22' as Day;

let files: MadeFile[] = [];
beforeAll(async () => {
  files = siteOn((await loadDataset(frozen, frozen)).dataset, asOf);
}, 60_000);

const pagesIn = (all: readonly MadeFile[]) => all.filter(({ path }) => path.endsWith('.html'));
const page = (path: string) => files.find((one) => one.path === path)?.content ?? '';

/** A path as a browser follows it from another one. */
function followed(from: string, href: string): string {
  return new URL(href, `file:///${from}`).pathname.slice(1);
}

describe('the site', () => {
  it('is the same for the same data and day', async () => {
    const again = siteOn((await loadDataset(frozen, frozen)).dataset, asOf);
    expect(again).toEqual(files);
  });

  it('has every page in both languages, with a link to the other', () => {
    const paths = pagesIn(files).map(({ path }) => path);
    const dutch = paths.filter((path) => !path.startsWith('en/'));
    expect(paths.filter((path) => path.startsWith('en/')).sort()).toEqual(dutch.map((path) => `en/${path}`).sort());
    for (const path of dutch) {
      expect(page(path)).toContain('<html lang="nl">');
      expect(page(`en/${path}`)).toContain('<html lang="en">');
      const [, other = ''] = /<link rel="alternate" hreflang="en" href="([^"]+)"/.exec(page(path)) ?? [];
      expect(followed(path, other)).toBe(`en/${path}`);
    }
  });

  it('every link leads to a page and a place that there are', () => {
    const byPath = new Map(files.map((one) => [one.path, one.content]));
    const broken = pagesIn(files).flatMap(({ path, content }) =>
      [...content.matchAll(/ (?:href|src)="([^"]+)"/g)].flatMap(([, href = '']) => {
        if (/^https?:/.test(href)) return [];
        const [to = '', id] = href.split('#');
        const target = to === '' ? path : followed(path, to);
        const there = byPath.get(target);
        return there === undefined || (id && !there.includes(` id="${id}"`)) ? [`${path}: ${href}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('loads nothing from elsewhere, and lets nothing run but its own script', () => {
    for (const { path, content } of pagesIn(files)) {
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(content) ?? [];
      expect([path, policy]).toEqual([
        path,
        'default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;',
      ]);
      expect(content.match(/<script\b[^>]*>/g)).toHaveLength(1);
      expect(content.match(/ (style|on\w+)="/g)).toBeNull();
      expect(content.match(/<(?:img|iframe|link|script)\b[^>]*(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
    }
  });

  it('each page says as of which day it was made', () => {
    for (const { content } of pagesIn(files)) {
      expect(content).toContain('data-made="2026-11-22"');
      expect(content).toMatch(/Gemaakt met de gegevens van 22 november 2026|Made from the data of 22 November 2026/);
    }
  });

  it('shows every contract that the timeline has, dated or not', () => {
    const shown = new Set([...page('timeline.html').matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id));
    expect(shown).toContain('bar.wijkteams.wijkteams-new'.replaceAll('.', '_'));
    expect(shown.size).toBe(25);
  });

  it('starts with what should have been decided, what is ahead, and ends that nobody tells', () => {
    const start = page('index.html');
    const [passed = '', ahead = '', untold = ''] = ['passed', 'ahead', 'untold'].map(
      (id) => new RegExp(`<section id="${id}">[\\s\\S]*?</section>`).exec(start)?.[0],
    );
    expect(passed).toMatch(/2025-12-31.*BAR.*optie 1.*bar-letter-2021/);
    expect(ahead).toContain('2027-12-31');
    expect(untold).toContain('Rotterdam');
  });

  it('stays small: the first page under 300 kB with what it loads', () => {
    const first = ['index.html', 'style.css', 'page.js'].map((path) => page(path).length);
    expect(first.reduce((a, b) => a + b)).toBeLessThan(300_000);
  });

  it('splits pages that would grow without end', async () => {
    const text = region(contract(`${fourYears}, ${twice('P2Y')}`), '');
    const others = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `regions/voorbeeld-${at}.yaml`,
        text.replace('id: voorbeeld-stad', `id: voorbeeld-${at}`),
      ]),
    );
    const { dataset } = await datasetWith(text, undefined, { vocabulary: false, others });
    const many = siteOn(dataset, asOf);
    const pages = pagesIn(many).filter(({ path }) => path.startsWith('timeline'));
    expect(pages.map(({ path }) => path)).toEqual(['timeline.html', 'timeline-2.html']);
    const rows = pages.map(({ content }) => content.match(/<tr id=/g)?.length);
    expect(rows).toEqual([40, 1]);
    const together = many.find(({ path }) => path === 'together.html')?.content ?? '';
    const [, first = ''] = together.split('<tbody>');
    expect(first).toMatch(
      /^<tr><th scope="row">[^<]+<td><a href="region\/voorbeeld-[^"]+#hulp">Voorbeeldstad: [^<]+<\/a><br><a href="region\/voorbeeld-[^"]+#hulp">[^<]+<\/a><br>lopen mogelijk tegelijk af<td/,
    );
    expect(first).toMatch(/<a href="sources\.html#[^"]+">/);
    expect(together).toContain(`En nog ${(41 * 40) / 2 - 200} keer twee regio’s.`);
  });
});

describe('what was known when', () => {
  it('has a version of a contract for each paper that told otherwise, and shows the newest', async () => {
    const letter2024 = 'contracts:\n  - { id: hulp, stage: signed, cite: { rest: 2 } }\n';
    const { dataset } = await datasetWith(
      region(contract(`${fourYears}, options: none`) + entry(`${fourYears}, options: none`, '', 'rest'), letter2024),
      undefined,
      { vocabulary: false },
    );
    const html = siteOn(dataset, asOf).find(({ path }) => path === 'timeline.html')?.content ?? '';
    const rows = [
      ...html.matchAll(/<tr(?: id="([^"]+)")? data-since="([^"]+)"(?: data-until="([^"]+)")?[^>]*?(hidden="")?>/g),
    ];
    const hulp = rows.map(([, id, since, until, hidden]) => [id !== undefined, since, until, hidden !== undefined]);
    expect(hulp).toContainEqual([false, '2021-05-18', '2024-02-01', true]);
    expect(hulp).toContainEqual([true, '2024-02-01', undefined, false]);
  });
});

describe('the page of a track', () => {
  it('says once what holds for the whole track, and for which segments it holds', () => {
    const html = page('region/bar/wijkteams.html');
    expect(html.match(/>uiterste einddatum</g)).toHaveLength(1);
    expect(html).toContain('Geldt voor: Opvoeden en Opgroeien, Jeugd GGz, Maatschappelijke Werk, ');
    expect(html).not.toContain('wijkteams-new ›');
  });

  it('tells what the papers say one after the other, first what differs, by the names of segments', () => {
    const [, table = ''] = page('region/rotterdam/wijkteams.html').split('id="editions"');
    const [differs, unclear, same] = ['>Verschilt<', '>Niet te vergelijken', '>Gelijk<'].map((one) =>
      table.indexOf(one),
    );
    expect([differs, unclear, same]).toEqual([differs, unclear, same].sort((a = 0, b = 0) => a - b));
    expect(differs).toBeGreaterThan(0);
    expect(table.indexOf('data-aspect="first-day"')).toBeLessThan(unclear ?? 0);
    expect(table).toContain('Wijkteams › Jongeren:');
  });
});

describe('decisions', () => {
  it('are those of deadlines, equal options in one row, with what happens otherwise', () => {
    const rows = page('decisions.html').match(/<tr data-years[\s\S]*?(?=<tr|<\/table)/g) ?? [];
    const own = rows.filter((row) => row.includes('region/bar/wijkteams.html#wijkteams-new'));
    expect(own).toHaveLength(3);
    expect(own.filter((row) => row.includes('opties 2–4 benutten of niet'))).toHaveLength(1);
    expect(own[0]).toMatch(/data-years="2025\/2025"[\s\S]*optie 1 benutten of niet[\s\S]*einde <time>2025-12-31/);
  });
});

describe('planted markup', () => {
  it('is text wherever it stands', async () => {
    const planted = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\\u202E';
    const bad = region(contract(`${fourYears}, ${twice('P2Y')}`), '').replace(
      'name: Voorbeeldstad',
      `name: ${JSON.stringify(planted).replace('\\\\u', '\\u')}`,
    );
    const { dataset } = await datasetWith(bad, undefined, { vocabulary: false });
    // The gate refuses the hidden character: what is printed does not rely on that.
    for (const { content } of pagesIn(siteOn(dataset, asOf))) {
      expect(content).not.toMatch(/<script>|<img|onerror=alert\(2\)>(?!&quot;)/);
      expect(content).not.toContain('\u202E');
    }
  });
});

describe('values of papers that have an address', () => {
  it('open the paper at the words or the page that say them, in tables, decisions and drawings', async () => {
    const { dataset } = await loadDataset(frozen, frozen);
    const cards = new Map(
      [...dataset.cards].map(([id, card]) => [
        id,
        { ...card, value: { ...card.value, url: `https://voorbeeld.nl/${id}` } },
      ]),
    );
    const linked = siteOn({ ...dataset, cards }, asOf);
    for (const path of ['index.html', 'timeline.html', 'compare-jeugdhulp.html', 'region/bar/wijkteams.html']) {
      expect(linked.find((one) => one.path === path)?.content).toMatch(/<a href="https:\/\/voorbeeld\.nl\/[\w-]+">/);
    }
    const other = new Map(
      [...cards].map(([id, card]) => [id, { ...card, value: { ...card.value, url: 'javascript:alert(1)' } }]),
    );
    for (const { content } of siteOn({ ...dataset, cards: other }, asOf))
      expect(content).not.toContain('href="javascript:');
  });

  it('are those of web pages with the quote, of pdfs with the page', async () => {
    const { dataset } = await loadDataset(new URL('../../data', import.meta.url).pathname, '/');
    const told = siteOn(dataset, asOf).map(({ content }) => content);
    expect(told.some((content) => /<a href="https:[^"]*#:~:text=[^"]+">/.test(content))).toBe(true);
  });
});

/** The first region of the frozen ones over and over, and of its site the files that are asked for. */
async function siteOfMany(count: number, isAsked: (path: string) => boolean): Promise<Map<string, string>> {
  const { dataset } = await loadDataset(frozen, frozen);
  const many = clonedRegions({ ...dataset, regions: dataset.regions.filter(({ id }) => id === 'bar') }, count);
  return new Map(siteOn(many, asOf, {}, isAsked).map(({ path, content }) => [path, content]));
}

describe('the first page', () => {
  it('does not grow with the regions, and leads to all of what it begins, with the number', async () => {
    const startOf = async (count: number) =>
      (await siteOfMany(count, (path) => path === 'index.html')).get('index.html');
    const [some = '', many = ''] = [await startOf(15), await startOf(30)];
    expect(Math.abs(many.length - some.length)).toBeLessThan(1000);
    const links = [...many.matchAll(/<a href="([^"]+)">Alles tonen \((\d+)\)<\/a>/g)].map(([, href, all]) => [
      href,
      Number(all),
    ]);
    expect(links.map(([href]) => href)).toEqual(['decisions.html', 'decisions.html', 'untold.html', 'regions.html']);
    for (const [, all] of links) expect(Number(all) % 30).toBe(0);
  }, 60_000);
});

describe('a hundred regions', () => {
  it('keep the first page small, and split what would grow without end', async () => {
    const isAsked = (path: string) =>
      /^(index\.html|style\.css|page\.js|(timeline|decisions|compare-wijkteams)\b.*)$/.test(path);
    const made = await siteOfMany(100, isAsked);
    const sizeOf = (path: string) => Buffer.byteLength(made.get(path) ?? '');
    expect(['index.html', 'style.css', 'page.js'].map(sizeOf).reduce((a, b) => a + b)).toBeLessThan(300_000);
    for (const [name, parts] of [
      ['timeline', 3],
      ['decisions', 2],
      ['compare-wijkteams', 3],
    ] as const) {
      const paths = [...made.keys()].filter((path) => new RegExp(`^${name}(-\\d+)?\\.html$`).test(path));
      expect([name, paths.length]).toEqual([name, parts]);
      for (const path of paths) expect(sizeOf(path)).toBeLessThan(500_000);
    }
  }, 120_000);
});
