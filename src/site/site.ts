import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { svgStyle } from '../formats/picture/svg-style.js';
import { languages } from '../text/language.js';
import { assets } from './assets.js';
import { calendarFiles, calendarsFor } from './calendar-files.js';
import { comparePages } from './compare-pages.js';
import { regionsPage, sourcesPage, togetherPage } from './list-pages.js';
import { deadlinesIn, decisionsPage, startPage } from './overview-pages.js';
import { pageWords } from './page-words.js';
import { regionPage } from './region-pages.js';
import { regionTold } from './region-told.js';
import { searchIndex } from './search-index.js';
import type { SiteContext } from './site-context.js';
import { framed, pathFor } from './site-page.js';
import { tileMap } from './tile-map.js';
import { scaleFor, timelinePages } from './timeline-page.js';
import { laneVersions } from './timeline-rows.js';

/** A file of the site, by its path from the folder of the whole. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** The whole site as of a day, in every language: the same files for the same data and day. */
export function siteOf(dataset: Dataset, asOf: Day): SiteFile[] {
  const versions = dataset.regions.flatMap((region) => laneVersions(region, dataset, asOf));
  const scale = scaleFor(versions, asOf);
  const sources = new Set(dataset.cards.keys());
  const deadlines = deadlinesIn(dataset, asOf);
  const calendars = calendarsFor(dataset, asOf, deadlines);
  const told = new Map(dataset.regions.map((region) => [region, regionTold(region, dataset, asOf)]));
  const pages = languages.flatMap((language) => {
    const words = pageWords(language);
    const context: SiteContext = { dataset, asOf, words, versions, scale, sources, deadlines, calendars, told };
    const map = tileMap(context, '');
    const bodies = [
      startPage(context, map),
      ...timelinePages(context),
      decisionsPage(context),
      ...comparePages(context),
      togetherPage(context),
      regionsPage(context, map),
      sourcesPage(context),
      ...dataset.regions.map((region) => regionPage(region, context)),
    ];
    return [
      ...bodies.map((body) => ({ path: pathFor(language, body.path), content: framed(body, { words, madeOn: asOf }) })),
      { path: `search-${language}.js`, content: searchIndex(context) },
      ...calendarFiles(calendars, words),
    ];
  });
  return [
    ...pages,
    { path: 'style.css', content: assets.style + svgStyle },
    { path: 'page.js', content: assets.script },
  ];
}
