import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
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
import { type ListPart, letterOf, listParts } from './list-parts.js';
import type { ComparedRegions, SiteContext } from './site-context.js';
import type { SiteFile } from './site-file.js';
import { anchorOf, regionPath } from './site-links.js';
import { type PageBody, pathFor } from './site-page.js';

/** A page, and the scripts that it loads when they are asked for. */
export interface ScriptedPage {
  readonly page: PageBody;
  readonly scripts: readonly SiteFile[];
}

/** A page with the fields of care, and one for each of them: what every region says on every question, side by side. */
export function comparePages(context: SiteContext): ScriptedPage[] {
  const { dataset, words } = context;
  const domains = [
    ...new Set(dataset.regions.flatMap(({ tracks }) => tracks.flatMap(({ domains }) => domains))),
  ].sort();
  const made = domains.map((domain) => domainPages(domain, context));
  const items = made
    .flatMap((pages) => pages.slice(0, 1))
    .map(({ page: { path, title } }) => element('li', {}, element('a', { href: path }, words.html(title))));
  const start: PageBody = {
    path: 'compare.html',
    title: siteText.pages.compare,
    main: () => element('p', { class: 'intro' }, words.html(siteText.compareNote)) + element('ul', {}, ...items),
  };
  return [{ page: start, scripts: [] }, ...made.flat()];
}

/** So many regions on a page. */
const mostRegions = 40;

function comparedParts(domain: string, { dataset }: SiteContext): ListPart<Region>[] {
  const own = dataset.regions.filter(({ tracks }) => tracks.some((track) => track.domains.includes(domain)));
  return own.length < 2 ? [] : listParts(`compare-${anchorOf(domain)}`, own, mostRegions, ({ id }) => letterOf(id));
}

/** The script with all that the regions of a page say. */
function scriptOf({ path }: ListPart<Region>): string {
  return path.replace(/html$/, 'js');
}

/** What regions say in a field of care, side by side. */
export function comparedReport({ domain, regions }: ComparedRegions, dataset: Dataset, asOf: Day): Report {
  const options = { track: domain, on: [], differences: false, all: false, by: 'track' } as const;
  const ids = regions.map(({ id }) => id);
  const report = compareReport(dataset, ids, asOf, new Map(), options);
  // Each of them has a track in this field.
  if ('known' in report) throw new Error(report.word);
  return report;
}

function domainPages(domain: string, context: SiteContext): ScriptedPage[] {
  const { dataset, words } = context;
  const parts = comparedParts(domain, context);
  const title = joined([siteText.pages.compare, labelOf(dataset, 'domain', domain)], ': ');
  return parts.map((part) => {
    const { path, items, links } = part;
    const sides = items.map(({ id, name }) => ({
      id,
      heading: element('a', { href: regionPath(id) }, words.html(plain(name))),
      isOwn: (record: Report['records'][number]) => record['region'] === id,
    }));
    const main = () => {
      const table = comparedTable(context.comparedOf({ domain, regions: items }), sides, title, context, '');
      const all = element('div', { class: 'all-sides' }, table);
      return [links(words), pairForm(parts, context), pairTable(title, context), all].join('');
    };
    const content = () => {
      const said = saidOfRegions(context.comparedOf({ domain, regions: items }), items, parts.length > 1, context);
      return `inkoopCompared(${jsonText(said)});\n`;
    };
    return { page: { path, title, main }, scripts: [{ path: pathFor(words.language, scriptOf(part)), content }] };
  });
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

/** The first choice has all regions; the script gives the second one the same. */
function pairForm(parts: readonly ListPart<Region>[], { words }: SiteContext): string {
  const options = parts.flatMap((part) =>
    part.items.map(({ id, name }) =>
      element('option', { value: id, 'data-script': scriptOf(part) }, words.html(plain(name))),
    ),
  );
  const choice = (name: string, label: Text, own: readonly string[]) =>
    element(
      'label',
      {},
      words.html(label),
      element('select', { name }, element('option', { value: '' }, words.html(siteText.every)), ...own),
    );
  return element(
    'form',
    { class: 'pair', hidden: '' },
    choice('one', siteText.firstSide, options),
    choice('two', siteText.secondSide, []),
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name: 'differences' }),
      words.html(siteText.onlyDifferences),
    ),
  );
}
