import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { newestDayOf } from '../domain/newest-day.js';
import { segmentName, thingsOf } from '../domain/things.js';
import { toAtom } from '../formats/atom.js';
import { coloursOf } from '../formats/colours.js';
import { type Publisher, toCatalog } from '../formats/dcat.js';
import { jsonText } from '../formats/json-text.js';
import { svgStyle } from '../formats/picture/svg-style.js';
import { shownReport } from '../formats/shown.js';
import { type Deadlines, deadlinesReport } from '../reports/deadlines/deadlines.js';
import { withLinks } from '../reports/links.js';
import type { Report } from '../reports/report.js';
import { timelineReport } from '../reports/timeline/timeline.js';
import { type Language, languages } from '../text/language.js';
import type { PublishedSchema } from '../text/schemas.js';
import { dataText } from '../text/site-data.js';
import { assets } from './assets.js';
import { calendarFiles, calendarsFor } from './calendar-files.js';
import { comparedReport, comparePages, type ScriptedPage } from './compare-pages.js';
import { dataPage } from './data-page.js';
import { decisionsPages } from './decisions-pages.js';
import { type Documents, documentFiles, documentPath, documentsOf } from './documents.js';
import { lastKept } from './last-kept.js';
import { pageWords } from './page-words.js';
import { regionPages } from './region-pages.js';
import { regionTold } from './region-told.js';
import { regionsPages } from './regions-pages.js';
import { searchIndex } from './search-index.js';
import type { ComparedRegions, SiteContext } from './site-context.js';
import type { SiteFile } from './site-file.js';
import { regionPath } from './site-links.js';
import { framed, type PageBody, pathFor } from './site-page.js';
import { sourceParts, sourcesPages } from './sources-pages.js';
import { startPage } from './start-page.js';
import { timelinePages } from './timeline-page.js';
import { laneVersions } from './timeline-rows.js';
import { togetherPage } from './together-page.js';
import { contractsOnce, regionIn, untoldPages } from './untold-pages.js';

/** What a site tells beside the data. */
export interface SiteAbout extends Publisher {
  readonly schemaOf: (name: PublishedSchema) => object;
  /** What changed since an earlier state, for a feed. */
  readonly changes?: Report | undefined;
}

/** The whole site as of a day, in every language: the same files for the same data, day and changes. */
export function siteOf(dataset: Dataset, asOf: Day, about: SiteAbout): SiteFile[] {
  const shared = sharedBy(dataset, asOf, about);
  const { documents, calendars, changes } = shared;
  const contexts = languages.map(
    (language): SiteContext => ({ ...shared, words: pageWords(language), hasFeed: changes !== undefined }),
  );
  const pages = contexts.map((context) =>
    pagesIn(context).map(({ page, scripts }): SiteFile[] => [
      {
        path: pathFor(context.words.language, page.path),
        content: () => framed(page, { ...context, madeOn: asOf }),
      },
      ...scripts,
    ]),
  );
  const others = contexts.flatMap((context): SiteFile[] => {
    const { words } = context;
    return [
      { path: `search-${words.language}.js`, content: () => searchIndex(context) },
      ...calendarFiles(calendars, words),
      ...(changes ? [feedFile(changes, words.language, about)] : []),
    ];
  });
  return [
    // A page comes beside itself in the other language: what both tell is found once.
    ...(pages[0] ?? []).flatMap((_, at) => pages.flatMap((own) => own[at] ?? [])),
    ...others,
    { path: 'style.css', content: () => assets.style + svgStyle },
    { path: 'page.js', content: () => assets.script },
    ...documentFiles(documents, about.schemaOf),
    catalogFile(documents, about, newestDayOf(dataset, asOf)),
  ];
}

/** What pages of all languages are made from. */
function sharedBy(dataset: Dataset, asOf: Day, about: SiteAbout) {
  const deadlines = deadlinesIn(dataset, asOf);
  const timeline = timelineReport(dataset, { region: undefined, track: undefined, segment: undefined }, asOf);
  // Whoever asks for everything names nothing that may be missing.
  if ('known' in timeline) throw new Error(timeline.word);
  const decisions = grouped(
    [...deadlines.passed, ...deadlines.untold, ...deadlines.next],
    ({ decisions: [first] }) => first.deadline.line.schedule.contract.region,
  );
  const untold = grouped(contractsOnce(deadlines.cannotTell), regionIn);
  const shares = new Map(
    dataset.regions.map((region) => {
      const versions = laneVersions(region, dataset, asOf);
      return [region, { versions, decisions: decisions.get(region) ?? [], untold: untold.get(region.id) ?? [] }];
    }),
  );
  const versions = [...shares.values()].flatMap((share) => share.versions);
  const sources = sourceParts(dataset);
  return {
    ...{ dataset, asOf, deadlines, shares, sources },
    sourcePaths: new Map(sources.flatMap(({ path, items }) => items.map(({ source }) => [String(source), path]))),
    names: new Map(versions.map(({ lane }) => [lane.id, lane.name])),
    segmentNames: new Map(dataset.regions.flatMap((region) => segmentNamesIn(region, asOf))),
    calendars: calendarsFor(timeline, deadlines.report),
    documents: documentsOf(dataset, asOf, timeline, deadlines.report),
    changes: about.changes && withLinks(about.changes, dataset.cards),
    toldOf: lastKept(
      (region: Region) => regionTold(region, dataset, asOf),
      (region) => region,
    ),
    comparedOf: lastKept(
      (asked: ComparedRegions) => comparedReport(asked, dataset, asOf),
      ({ domain, regions }) => [domain, ...regions.map(({ id }) => id)].join(' '),
    ),
  };
}

/** What the segments of a region are called, by their paths. */
function segmentNamesIn(region: Region, asOf: Day): [string, string][] {
  return [...thingsOf(region, asOf).segments.values()].flatMap((segment): [string, string][] => {
    const track = segment.versions[0]?.edition.track;
    return track ? [[[region.id, track.id, segment.id].join('/'), segmentName(segment)]] : [];
  });
}

/** What must be decided, as the sources tell it. */
function deadlinesIn(dataset: Dataset, asOf: Day): Deadlines {
  const options = { notice: undefined, lead: undefined, till: undefined, council: false };
  const found = deadlinesReport(dataset, { region: undefined, track: undefined, segment: undefined }, asOf, options);
  // Whoever asks for everything names nothing that may be missing.
  if ('known' in found) throw new Error(found.word);
  return found;
}

/** Every page in one language, in the same order in each. */
function pagesIn(context: SiteContext): ScriptedPage[] {
  const alone = (page: PageBody): ScriptedPage => ({ page, scripts: [] });
  return [
    ...[startPage(context), ...timelinePages(context), ...decisionsPages(context), ...untoldPages(context)].map(alone),
    ...comparePages(context),
    ...[togetherPage(context), ...regionsPages(context), ...sourcesPages(context), dataPage(context)].map(alone),
    ...context.dataset.regions.flatMap((region) => regionPages(region, context)).map(alone),
  ];
}

/** What changed, with links to the pages of the regions. */
function feedFile(changes: Report, language: Language, { address }: Publisher): SiteFile {
  const { feed } = changes;
  if (!feed) throw new Error('no feed');
  const path = pathFor(language, 'feed.xml');
  const style = { language, width: 80, colours: coloursOf(0) };
  const place = { address: address && address + path, pageOf: regionPath };
  return { path, content: () => toAtom(shownReport(changes, language), feed, style, place) };
}

/** The catalogue of what programs can read. */
function catalogFile(documents: Documents, about: Publisher, modified: Day): SiteFile {
  const files = [...documents.keys()].flatMap((name) =>
    (['JSON', 'CSV'] as const).map((form) => ({
      path: `${documentPath(name)}.${form.toLowerCase()}`,
      title: dataText.documents[name],
      form,
    })),
  );
  return { path: 'catalog.jsonld', content: () => `${jsonText(toCatalog(files, about, modified))}\n` };
}
