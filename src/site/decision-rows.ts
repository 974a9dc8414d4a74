import { isOpen } from '../calendar/window.js';
import { referencesFor } from '../domain/terms/stretches.js';
import { segmentName, trackOf } from '../domain/things.js';
import { labelOf } from '../domain/vocabulary.js';
import { element } from '../formats/markup.js';
import { type Deadline, daysIn } from '../reports/deadlines/deadline.js';
import { deadlineRecords, decideByText, lastDayText, membersIn, restsOnDoubt } from '../reports/deadlines/row.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { stateText } from '../text/status.js';
import { periodText } from '../text/timeline.js';
import { papersHtml } from './cited.js';
import type { PageCell } from './page-table.js';
import type { SiteContext } from './site-context.js';
import { contractHref } from './site-links.js';

export const decisionColumns: readonly Text[] = [
  siteText.columns.decideBy,
  siteText.columns.region,
  siteText.columns.contract,
  siteText.columns.what,
  siteText.columns.ends,
  siteText.columns.by,
  siteText.columns.state,
  siteText.columns.where,
];

/** A decision, an evaluation or an end as a row; sorted by the earliest day by which it asks for something. */
export function decisionRow(
  deadline: Deadline,
  { dataset, words }: Pick<SiteContext, 'dataset' | 'words'>,
  home: string,
): PageCell[] {
  const { line, period, stands, stretch, decideBy, decidedBy } = deadline;
  const { contract } = line.schedule;
  const track = trackOf(contract);
  const [record = {}] = deadlineRecords([deadline]).records;
  const first = (...fields: string[]) => fields.map((field) => record[field]).find((one) => typeof one === 'string');
  const day = decideBy ? decideByText(deadline, decideBy) : lastDayText(deadline);
  const names = [track.name, ...(line.segment ? [segmentName(line.segment)] : [])].join(' › ');
  const what = [periodText(period.id, period.standing === 'if-any'), ...membersIn(deadline).map(plain)];
  const doubt = restsOnDoubt(deadline) ? ` <abbr title="${words.html(siteText.doubted)}">*</abbr>` : '';
  return [
    {
      html: words.dated(day) + doubt,
      sort: String(first('decideByEarliest', 'decideByLatest', 'lastDayEarliest', 'lastDayLatest') ?? '9999'),
      years: yearsOfRow(deadline),
    },
    { html: words.html(plain(contract.region.name)) },
    {
      html: element(
        'a',
        { href: home + contractHref(contract.region.id, track.id, contract.id) },
        words.html(plain(names)),
      ),
    },
    { html: words.html(joined(what, ', ')) },
    { html: words.dated(lastDayText(deadline)), sort: String(first('lastDayEarliest', 'lastDayLatest') ?? '9999') },
    { html: decidedBy === undefined ? '' : words.html(labelOf(dataset, 'party', decidedBy)) },
    { html: stands ? words.dated(stateText(stands, stretch.status?.isExpected === true)) : '' },
    { html: papersHtml(referencesFor(period, contract.region), { dataset, words }, home) },
  ];
}

/** The years from the first to the last of the days that a row tells. */
function yearsOfRow(deadline: Deadline): NonNullable<PageCell['years']> {
  const days = daysIn(deadline);
  const yearOf = (day: string) => day.slice(0, 4);
  const from = days.flatMap(({ earliest }) => (isOpen(earliest) ? [] : [yearOf(earliest)]));
  const until = days.flatMap(({ latest }) => (isOpen(latest) ? [] : [yearOf(latest)]));
  return {
    from: from.length === days.length ? from.sort()[0] : undefined,
    until: until.length === days.length ? until.sort().at(-1) : undefined,
  };
}
