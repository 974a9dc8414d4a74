import type { Region, Track } from '../domain/dataset.js';
import { paperCalled } from '../reports/place-name.js';
import type { Report } from '../reports/report.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { comparedTable } from './compared-table.js';
import type { SiteContext } from './site-context.js';

/** What the papers of a track say one after the other: a column for each day on which one of them began to count. */
export function editionsTable(
  { id }: Region,
  { editions }: Track,
  report: Report,
  context: SiteContext,
  home: string,
): string {
  const { words, dataset } = context;
  const days = [...new Set(report.records.map(({ asOf }) => String(asOf)))];
  const sides = days.map((day) => {
    const papers = editions.filter(({ countsFrom }) => countsFrom === day);
    const names = papers.map(({ source }) => words.html(plain(paperCalled(source, dataset))));
    return {
      id: `${id}@${day}`,
      heading: [...new Set(names), `<small>${words.dated(plain(day))}</small>`].join('<br>'),
      isOwn: (record: Report['records'][number]) => record['asOf'] === day,
    };
  });
  return comparedTable(report, sides, siteText.editions, context, home, siteText.changes);
}
