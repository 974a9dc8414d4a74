import type { Region } from '../domain/dataset.js';
import { labelOf } from '../domain/vocabulary.js';
import { jsonText } from '../formats/json-text.js';
import { element } from '../formats/markup.js';
import { compareReport } from '../reports/compare/compare.js';
import type { Report } from '../reports/report.js';
import { aspectText } from '../text/compare.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { comparedTable, valuesHtml } from './compared-table.js';
import { partLinks } from './part-links.js';
import type { SiteContext } from './site-context.js';
import type { SiteFile } from './site-file.js';
import { anchorOf, regionPath } from './site-links.js';
import { type PageBody, pathFor } from './site-page.js';

/** A page with the fields of care, and one for each of them: what every region says on every question, side by side. */
export function comparePages(context: SiteContext): { pages: PageBody[]; scripts: SiteFile[] } {
  const { dataset, words } = context;
  const domains = [
    ...new Set(dataset.regions.flatMap(({ tracks }) => tracks.flatMap(({ domains }) => domains))),
  ].sort();
  const made = domains.map((domain) => domainPages(domain, context));
  const items = made
    .flatMap(({ pages }) => pages.slice(0, 1))
    .map(({ path, title }) => element('li', {}, element('a', { href: path }, words.html(title))));
  const start: PageBody = {
    path: 'compare.html',
    title: siteText.pages.compare,
    main: element('p', { class: 'intro' }, words.html(siteText.compareNote)) + element('ul', {}, ...items),
  };
  return { pages: [start, ...made.flatMap(({ pages }) => pages)], scripts: made.flatMap(({ scripts }) => scripts) };
}

/** So many regions on a page. */
const perPage = 40;

/** A part of the regions that a comparison has: its page, and the script with all that they say. */
interface ComparedPart {
  readonly regions: readonly Region[];
  readonly page: string;
  readonly script: string;
}

function comparedParts(domain: string, { dataset }: SiteContext): ComparedPart[] {
  const own = dataset.regions.filter(({ tracks }) => tracks.some((track) => track.domains.includes(domain)));
  if (own.length < 2) return [];
  return Array.from({ length: Math.ceil(own.length / perPage) }, (_, at) => {
    const name = `compare-${anchorOf(domain)}${at === 0 ? '' : `-${at + 1}`}`;
    return { regions: own.slice(at * perPage, (at + 1) * perPage), page: `${name}.html`, script: `${name}.js` };
  });
}

function reportFor(domain: string, regions: readonly Region[], { dataset, asOf }: SiteContext): Report {
  const options = { track: domain, on: [], differences: false, all: false, by: 'track' } as const;
  const ids = regions.map(({ id }) => id);
  const report = compareReport(dataset, ids, asOf, new Map(), options);
  // Each of them has a track in this field.
  if ('known' in report) throw new Error(report.word);
  return report;
}

function domainPages(domain: string, context: SiteContext): { pages: PageBody[]; scripts: SiteFile[] } {
  const { dataset, words } = context;
  const parts = comparedParts(domain, context);
  const title = joined([siteText.pages.compare, labelOf(dataset, 'domain', domain)], ': ');
  const made = parts.map((part, at) => {
    const report = reportFor(domain, part.regions, context);
    const sides = part.regions.map(({ id, name }) => ({
      id,
      heading: element('a', { href: regionPath(id) }, words.html(plain(name))),
      isOwn: (record: Report['records'][number]) => record['region'] === id,
    }));
    const table = comparedTable(report, sides, title, context, '');
    const links = partLinks(
      parts.map(({ page }) => page),
      at,
      words,
    );
    const page: PageBody = {
      path: part.page,
      title,
      main: [
        links,
        pairForm(parts, context),
        pairTable(title, context),
        element('div', { class: 'all-sides' }, table),
      ].join(''),
    };
    const content = `inkoopCompared(${jsonText(saidOfRegions(report, part.regions, parts.length > 1, context))});\n`;
    return { page, script: { path: pathFor(words.language, part.script), content } };
  });
  return { pages: made.map(({ page }) => page), scripts: made.map(({ script }) => script) };
}

/**
 * What each region says on each question, in values by which two of them are held against each other.
 *
 * @param isSplit whether other pages ask for it, too: then as HTML, besides; else the page has it in its table
 */
function saidOfRegions(report: Report, regions: readonly Region[], isSplit: boolean, context: SiteContext): object {
  const all = report.comparable?.() ?? [];
  const told = regions.map(({ id }, at) => {
    const own = all.flatMap(({ aspect, sides }) => {
      const { said, sayings } = sides[at] ?? { said: [], sayings: [] };
      if (said.length === 0) return [];
      const places = new Map(sayings.map(({ meaning }, index) => [meaning, index]));
      const holders = said.map(({ contract, segment, saying }) => [
        contract,
        segment ?? null,
        places.get(saying.meaning) ?? 0,
      ]);
      const values = sayings.map(({ meaning, isKnown, is }) => [meaning, Number(isKnown), is]);
      const records = report.records.filter((one) => one['aspect'] === aspect && one['region'] === id);
      return [[aspect, [isSplit ? valuesHtml(records, context, '') : null, holders, values]]];
    });
    return [id, Object.fromEntries(own)];
  });
  return Object.fromEntries(told);
}

/** The table of two regions, which the script fills in. */
function pairTable(title: Text, { words }: SiteContext): string {
  const names: [string, Text][] = Object.entries(aspectText);
  const head = element('th', { scope: 'col' }, words.html(siteText.question)) + '<th scope="col"></th>'.repeat(2);
  const rows = names.map(([aspect, name]) =>
    element(
      'tr',
      { 'data-aspect': aspect },
      `${element('th', { scope: 'row' }, words.html(name))}<td></td><td></td><td class="mark"></td>`,
    ),
  );
  return element(
    'div',
    { class: 'scroll pair-sides', tabindex: '0', role: 'region', 'aria-label': words.plain(title), hidden: '' },
    element(
      'table',
      { class: 'compared' },
      element('thead', {}, element('tr', {}, head, element('th', { scope: 'col' }, words.html(siteText.outcome)))),
      element('tbody', {}, ...rows),
    ),
  );
}

function pairForm(parts: readonly ComparedPart[], { words }: SiteContext): string {
  const options = parts.flatMap(({ regions, script }) =>
    regions.map(({ id, name }) => element('option', { value: id, 'data-script': script }, words.html(plain(name)))),
  );
  const choice = (name: string, label: Text) =>
    element(
      'label',
      {},
      words.html(label),
      element('select', { name }, element('option', { value: '' }, words.html(siteText.every)), ...options),
    );
  return element(
    'form',
    {
      class: 'pair',
      hidden: '',
      'data-differs': words.plain(siteText.differs),
      'data-same': words.plain(siteText.same),
      'data-cannot-tell': words.plain(siteText.cannotCompare),
    },
    choice('one', siteText.firstSide),
    choice('two', siteText.secondSide),
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name: 'differences' }),
      words.html(siteText.onlyDifferences),
    ),
  );
}
