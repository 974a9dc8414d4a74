import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { newestDayOf } from '../domain/newest-day.js';
import { toAtom } from '../formats/atom.js';
import { coloursOf } from '../formats/colours.js';
import { type Publisher, toCatalog } from '../formats/dcat.js';
import { jsonText } from '../formats/json-text.js';
import { svgStyle } from '../formats/picture/svg-style.js';
import { shownReport } from '../formats/shown.js';
import { withLinks } from '../reports/links.js';
import type { Report } from '../reports/report.js';
import { timelineReport } from '../reports/timeline/timeline.js';
import { type Language, languages } from '../text/language.js';
import type { PublishedSchema } from '../text/schemas.js';
import { dataText } from '../text/site-data.js';
import { assets } from './assets.js';
import { calendarFiles, calendarsFor } from './calendar-files.js';
import { comparePages } from './compare-pages.js';
import { dataPage } from './data-page.js';
import { type Documents, documentFiles, documentPath, documentsOf } from './documents.js';
import { regionsPage, sourcesPage } from './list-pages.js';
import { deadlinesIn, decisionsPage, startPage } from './overview-pages.js';
import { pageWords } from './page-words.js';
import { regionPages } from './region-pages.js';
import { regionTold } from './region-told.js';
import { searchIndex } from './search-index.js';
import type { SiteContext } from './site-context.js';
import type { SiteFile } from './site-file.js';
import { regionPath } from './site-links.js';
import { framed, pathFor } from './site-page.js';
import { tileMap } from './tile-map.js';
import { scaleFor, timelinePages } from './timeline-page.js';
import { laneVersions } from './timeline-rows.js';
import { togetherPage } from './together-page.js';

/** What a site tells beside the data. */
export interface SiteAbout extends Publisher {
  readonly schemaOf: (name: PublishedSchema) => object;
  /** What changed since an earlier state, for a feed. */
  readonly changes?: Report | undefined;
}

/** The whole site as of a day, in every language: the same files for the same data, day and changes. */
export function siteOf(dataset: Dataset, asOf: Day, about: SiteAbout): SiteFile[] {
  const versions = dataset.regions.flatMap((region) => laneVersions(region, dataset, asOf));
  const names = new Map(versions.map(({ lane }) => [lane.id, lane.name]));
  const scale = scaleFor(versions, asOf);
  const deadlines = deadlinesIn(dataset, asOf);
  const timeline = timelineReport(dataset, { region: undefined, track: undefined, segment: undefined }, asOf);
  // Whoever asks for everything names nothing that may be missing.
  if ('known' in timeline) throw new Error(timeline.word);
  const calendars = calendarsFor(timeline, deadlines.report);
  const documents = documentsOf(dataset, asOf, timeline, deadlines.report);
  const changes = about.changes && withLinks(about.changes, dataset.cards);
  const told = new Map(dataset.regions.map((region) => [region, regionTold(region, dataset, asOf)]));
  const pages = languages.flatMap((language) => {
    const words = pageWords(language);
    const common = { names, dataset, asOf, versions, scale, deadlines, calendars, told, documents };
    const context: SiteContext = { ...common, words, hasFeed: changes !== undefined };
    const map = tileMap(context, '');
    const compared = comparePages(context);
    const bodies = [
      startPage(context, map),
      ...timelinePages(context),
      decisionsPage(context),
      ...compared.pages,
      togetherPage(context),
      regionsPage(context, map),
      sourcesPage(context),
      dataPage(context),
      ...dataset.regions.flatMap((region) => regionPages(region, context)),
    ];
    return [
      ...bodies.map((body) => ({
        path: pathFor(language, body.path),
        content: framed(body, { words, madeOn: asOf, hasFeed: context.hasFeed }),
      })),
      { path: `search-${language}.js`, content: searchIndex(context) },
      ...compared.scripts,
      ...calendarFiles(calendars, words),
      ...(changes ? [feedFile(changes, language, about)] : []),
    ];
  });
  return [
    ...pages,
    { path: 'style.css', content: assets.style + svgStyle },
    { path: 'page.js', content: assets.script },
    ...documentFiles(documents, about.schemaOf),
    catalogFile(documents, about, newestDayOf(dataset, asOf)),
  ];
}

/** What changed, with links to the pages of the regions. */
function feedFile(changes: Report, language: Language, { address }: Publisher): SiteFile {
  const { feed } = changes;
  if (!feed) throw new Error('no feed');
  const path = pathFor(language, 'feed.xml');
  const style = { language, width: 80, colours: coloursOf(0) };
  const place = { address: address && address + path, pageOf: regionPath };
  return { path, content: toAtom(shownReport(changes, language), feed, style, place) };
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
  return { path: 'catalog.jsonld', content: `${jsonText(toCatalog(files, about, modified))}\n` };
}
