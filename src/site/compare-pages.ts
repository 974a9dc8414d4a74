import { labelOf } from '../domain/vocabulary.js';
import { element, xmlText } from '../formats/markup.js';
import { compareReport } from '../reports/compare/compare.js';
import type { Report } from '../reports/report.js';
import { domainsOf } from '../reports/selection.js';
import { aspectText } from '../text/compare.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, regionPath } from './site-links.js';
import type { PageBody } from './site-page.js';

type ComparedRow = Report['records'][number];

/** A page with the fields of care, and one for each of them: what every region says on every question, side by side. */
export function comparePages(context: SiteContext): PageBody[] {
  const { dataset, words } = context;
  const domains = [...new Set(dataset.regions.flatMap(({ tracks }) => tracks.flatMap(domainsOf)))].sort();
  const pages = domains.flatMap((domain) => domainPage(domain, context));
  const items = pages.map(({ path, title }) => element('li', {}, element('a', { href: path }, words.html(title))));
  const start: PageBody = {
    path: 'compare.html',
    title: siteText.pages.compare,
    main: element('p', { class: 'intro' }, words.html(siteText.compareNote)) + element('ul', {}, ...items),
  };
  return [start, ...pages];
}

function domainPage(domain: string, { dataset, asOf, words }: SiteContext): PageBody[] {
  const own = dataset.regions.filter(({ tracks }) => tracks.some((track) => domainsOf(track).includes(domain)));
  const options = { track: domain, on: [], differences: false, all: false, by: 'track' } as const;
  const report =
    own.length < 2
      ? undefined
      : compareReport(
          dataset,
          own.map(({ id }) => id),
          asOf,
          new Map(),
          options,
        );
  if (!report || 'known' in report) return [];
  const aspects = [...new Set(report.records.map(({ aspect }) => String(aspect)))];
  const cellOf = (aspect: string, region: string) =>
    valueCell(
      report.records.filter((one) => one['aspect'] === aspect && one['region'] === region),
      words.html,
    );
  const head = own.map(({ id, name }) =>
    element('th', { scope: 'col', 'data-region': id }, element('a', { href: regionPath(id) }, words.html(plain(name)))),
  );
  const names: Readonly<Record<string, Text>> = aspectText;
  const rows = aspects.map((aspect) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, words.html(names[aspect] ?? plain(aspect))),
      ...own.map(({ id }) => cellOf(aspect, id)),
    ),
  );
  const choice = (name: string, label: Text) =>
    element(
      'label',
      {},
      words.html(label),
      element(
        'select',
        { name },
        element('option', { value: '' }, words.html(siteText.every)),
        ...own.map((region) => element('option', { value: region.id }, words.html(plain(region.name)))),
      ),
    );
  const title = joined([siteText.pages.compare, labelOf(dataset, 'domain', domain)], ': ');
  return [
    {
      path: `compare-${anchorOf(domain)}.html`,
      title,
      main: [
        element(
          'form',
          {
            class: 'pair',
            hidden: '',
            'data-outcome': words.plain(siteText.outcome),
            'data-differs': words.plain(siteText.differs),
            'data-same': words.plain(siteText.same),
            'data-cannot': words.plain(siteText.cannotCompare),
          },
          choice('one', siteText.firstSide),
          choice('two', siteText.secondSide),
          element(
            'label',
            {},
            element('input', { type: 'checkbox', name: 'differences' }),
            words.html(siteText.onlyDifferences),
          ),
        ),
        element(
          'div',
          { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.plain(title) },
          element(
            'table',
            { class: 'compared' },
            element('caption', { class: 'unseen' }, words.html(title)),
            element(
              'thead',
              {},
              element('tr', {}, element('th', { scope: 'col' }, words.html(siteText.question)), ...head),
            ),
            element('tbody', {}, ...rows),
          ),
        ),
      ].join(''),
    },
  ];
}

/** What a region says on a question, contract by contract; the values by which two regions are held against each other stand beside it. */
function valueCell(records: readonly ComparedRow[], html: (text: Text) => string): string {
  const isKnown = records.length > 0 && records.every(({ known }) => known === true);
  const values = [...new Set(records.map(({ value }) => String(value)))].sort();
  const items = records.map(({ label, value, cite, holder, doubted }) => {
    const told = typeof label === 'object' && label !== null ? html(label) : html(plain(String(value ?? '')));
    const star = Number(doubted) > 0 ? '*' : '';
    const who = records.length > 1 ? `<small>${xmlText(holdersIn(String(holder)))}:</small> ` : '';
    return `${who}${told}${star} <small class="cite">${html(plain(String(cite ?? '')))}</small>`;
  });
  return element(
    'td',
    { 'data-value': values.join(' | '), 'data-known': String(isKnown) },
    items.length > 0 ? items.join('<br>') : '–',
  );
}

/** The contracts that say it, without their region: `jeugdhulp › wonen`. */
function holdersIn(holder: string): string {
  return holder
    .split('; ')
    .map((one) => one.split('/').slice(1).join(' › '))
    .join('; ');
}
