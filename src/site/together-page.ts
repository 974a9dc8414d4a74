import { uniqueReferences } from '../domain/citing/citation.js';
import { referencesFor } from '../domain/terms/stretches.js';
import { trackOf } from '../domain/things.js';
import { element } from '../formats/markup.js';
import { dayRangeText, type LineUp, leftText, lineUpsIn } from '../reports/compare/line-up.js';
import { sideOf } from '../reports/compare/side.js';
import { byTrack } from '../reports/compare/subjects.js';
import { gapsReport } from '../reports/gaps/gaps.js';
import { pileUpsReport } from '../reports/pile-ups/pile-ups.js';
import type { Report } from '../reports/report.js';
import { trackMeant, type Unknown } from '../reports/selection.js';
import type { Text } from '../text/language.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { papersHtml } from './cited.js';
import { type PageCell, pageTable } from './page-table.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';
import { contractHref } from './site-links.js';
import type { PageBody } from './site-page.js';

const everything = { region: undefined, track: undefined, segment: undefined };

/** So many pairs of regions are told; the others are counted. */
const mostPairs = 200;

/** Where contracts of several regions may end or begin at once, quarters in which many do, and gaps between contracts in succession. */
export function togetherPage(context: SiteContext): PageBody {
  const { dataset, asOf, words } = context;
  const part = (heading: Text, report: Report | Unknown, ...notes: readonly Text[]) =>
    'known' in report
      ? ''
      : [
          element('h2', {}, words.html(heading)),
          ...notes.map((note) => element('p', {}, words.html(note))),
          reportPart(report, heading, context),
        ].join('');
  return {
    path: 'together.html',
    title: siteText.pages.together,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(siteText.togetherNote)),
        pairsPart(context),
        part(siteText.pileUps, pileUpsReport(dataset, everything, asOf, 1)),
        part(siteText.gaps, gapsReport(dataset, everything, asOf), siteText.gapsNote),
      ].join(''),
  };
}

/** Pairs of regions whose contracts in a field of care may end or begin together, soonest first. */
function pairsPart(context: SiteContext): string {
  const { dataset, asOf, words } = context;
  const domains = [
    ...new Set(dataset.regions.flatMap(({ tracks }) => tracks.flatMap((track) => track.domains))),
  ].sort();
  const found = domains.flatMap((domain) => {
    const own = dataset.regions.filter(({ tracks }) => tracks.some((track) => track.domains.includes(domain)));
    const sides = own.map((region) => sideOf(region, asOf, region.name));
    return byTrack(sides, trackMeant(domain, dataset), 2, dataset).subjects.flatMap((subject) =>
      lineUpsIn(sides, subject, asOf),
    );
  });
  const soonest = [...found].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
  const rows = soonest.slice(0, mostPairs).map((one) => pairRow(one, context));
  const { domain, together, when, left, where } = siteText.pairColumns;
  return [
    element('h2', {}, words.html(siteText.pairs)),
    rows.length > 0
      ? pageTable(siteText.pairs, [domain, together, when, left, where], rows, words)
      : element('p', {}, words.html(siteText.noPairs)),
    found.length > mostPairs ? element('p', {}, words.html(siteText.morePairs(found.length - mostPairs))) : '',
  ].join('');
}

function pairRow(found: LineUp, context: SiteContext): PageCell[] {
  const { words, asOf } = context;
  const contracts = found.schedules.map(({ contract }, index) => {
    const { region, id } = contract;
    const href = contractHref(region.id, trackOf(contract).id, id);
    return element('a', { href }, words.html(plain(`${region.name}: ${found.names[index]}`)));
  });
  const references = found.schedules.flatMap(({ contract, agreed }) =>
    (agreed?.periods ?? []).flatMap((period) => referencesFor(period, contract.region)),
  );
  return [
    { html: words.html(found.heading) },
    { html: `${contracts.join('<br>')}<br>${words.html(siteText.pairTogether[found.what])}` },
    { html: words.dated(dayRangeText(found)), sort: found.from },
    { html: words.html(leftText(found, asOf)), sort: found.from },
    { html: papersHtml(uniqueReferences(references), context, '') },
  ];
}
