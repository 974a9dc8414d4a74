import { element } from '../formats/markup.js';
import { lineUpsIn } from '../reports/compare/line-up.js';
import { sideOf } from '../reports/compare/side.js';
import { byTrack } from '../reports/compare/subjects.js';
import { gapsReport } from '../reports/gaps/gaps.js';
import { pileUpsReport } from '../reports/pile-ups/pile-ups.js';
import type { Report } from '../reports/report.js';
import type { Unknown } from '../reports/selection.js';
import type { Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';
import type { PageBody } from './site-page.js';

const everything = { region: undefined, track: undefined, segment: undefined };

/** So many pairs of regions are told; the others are counted. */
const mostPairs = 200;

/** Where contracts of several regions may end or begin at once, quarters in which many do, and gaps between contracts in succession. */
export function togetherPage(context: SiteContext): PageBody {
  const { dataset, asOf, words } = context;
  const part = (heading: Text, report: Report | Unknown) =>
    'known' in report ? '' : element('h2', {}, words.html(heading)) + reportPart(report, heading, context);
  return {
    path: 'together.html',
    title: siteText.pages.together,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(siteText.togetherNote)),
        pairsPart(context),
        part(siteText.pileUps, pileUpsReport(dataset, everything, asOf, 1)),
        part(siteText.gaps, gapsReport(dataset, everything, asOf)),
      ].join(''),
  };
}

/** Pairs of regions whose contracts in a field of care may end or begin together. */
function pairsPart({ dataset, asOf, words }: SiteContext): string {
  const domains = [
    ...new Set(dataset.regions.flatMap(({ tracks }) => tracks.flatMap(({ domains }) => domains))),
  ].sort();
  const told = domains.flatMap((domain) => {
    const own = dataset.regions.filter(({ tracks }) => tracks.some((track) => track.domains.includes(domain)));
    const sides = own.map((region) => sideOf(region, asOf, region.name));
    return byTrack(sides, domain, 2, dataset).subjects.flatMap((subject) => lineUpsIn(sides, subject, asOf));
  });
  const items = told.slice(0, mostPairs).map((text) => element('li', {}, words.dated(text)));
  const more = told.length > mostPairs ? element('p', {}, words.html(siteText.morePairs(told.length - mostPairs))) : '';
  return [
    element('h2', {}, words.html(siteText.pairs)),
    items.length > 0 ? element('ul', { class: 'pairs' }, ...items) : element('p', {}, words.html(siteText.noPairs)),
    more,
  ].join('');
}
