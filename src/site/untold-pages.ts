import { grouped } from '../domain/grouped.js';
import { element } from '../formats/markup.js';
import type { Apart } from '../reports/report.js';
import { apartText } from '../text/apart.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { letterOf, listParts } from './list-parts.js';
import type { SiteContext } from './site-context.js';
import { contractHref, regionPath } from './site-links.js';
import type { PageBody } from './site-page.js';

/** So many contracts on a page. */
const mostContracts = 400;

/** Every contract of which no end is known, on as many pages as they need. */
export function untoldPages(context: SiteContext): PageBody[] {
  const { shares, words } = context;
  const all = [...shares.values()].flatMap(({ untold }) => untold);
  return listParts('untold', all, mostContracts, ({ what }) => letterOf(what)).map(({ path, items, links }) => ({
    path,
    title: siteText.untold,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(siteText.untoldWhy)),
        links(words),
        untoldByRegion(items, context),
      ].join(''),
  }));
}

/** Contracts of which no end is known, by region, each with the reason. */
export function untoldByRegion(untold: readonly Apart[], context: SiteContext): string {
  const { dataset, words } = context;
  const called = new Map(dataset.regions.map(({ id, name }) => [id, name]));
  const items = [...grouped(untold, regionIn)].map(([id, own]) => {
    const name = element('a', { href: regionPath(id) }, words.html(plain(called.get(id) ?? id)));
    return element('li', {}, name, untoldList(own, context, ''));
  });
  return element('ul', {}, ...items);
}

/** The same of one region. */
export function untoldList(untold: readonly Apart[], { words, names }: SiteContext, home: string): string {
  const items = untold.map((one) => {
    const [id = '', track = '', ...more] = one.what.split('/');
    const name = names.get(one.what) ?? plain(one.what.slice(id.length + 1));
    const link = element('a', { href: home + contractHref(id, track, more.at(-1) ?? '') }, words.html(name));
    return element('li', {}, link, `: ${words.html(apartText[one.reason])}`);
  });
  return element('ul', {}, ...items);
}

/** The id of the region of a contract that stands beside an answer. */
export function regionIn({ what }: Apart): string {
  return what.slice(0, what.indexOf('/'));
}

/** What an end is not known of is told once, with the last reason. Of an evaluation the page of its region tells that its day is not known. */
export function contractsOnce(cannotTell: readonly Apart[]): Apart[] {
  const contracts = cannotTell.filter(({ reason }) => reason !== 'no-evaluation-day');
  return [...new Map(contracts.map((one) => [one.what, one])).values()];
}
