import { element } from '../formats/markup.js';
import { placesCited } from '../reports/links.js';
import type { Report } from '../reports/report.js';
import { aspectText } from '../text/compare.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { papersHtml } from './cited.js';
import type { SiteContext } from './site-context.js';

/** A side of a comparison: its records, and the heading of its column as HTML. */
export interface ComparedSide {
  readonly id: string;
  readonly heading: string;
  isOwn(record: ComparedRecord): boolean;
}

/** Headings for the rows of each outcome, in this order. */
export type ComparedGroups = Readonly<Record<'differs' | 'unclear' | 'same', Text>>;

type ComparedRecord = Report['records'][number];

/** What several sides say, a row a question and a column a side, each value with its papers. */
export function comparedTable(
  { records }: Report,
  sides: readonly ComparedSide[],
  title: Text,
  context: SiteContext,
  home: string,
  groups?: ComparedGroups,
): string {
  const { words } = context;
  const names: Readonly<Record<string, Text>> = aspectText;
  const rowOfAspect = (aspect: string) => {
    const own = records.filter((one) => one['aspect'] === aspect);
    const cells = sides.map((side) => element('td', {}, valuesHtml(own.filter(side.isOwn), context, home)));
    const name = words.html(names[aspect] ?? plain(aspect));
    return element('tr', { 'data-aspect': aspect }, element('th', { scope: 'row' }, name), ...cells);
  };
  const bodyOf = (some: readonly ComparedRecord[], heading?: Text) => {
    const aspects = [...new Set(some.map(({ aspect }) => String(aspect)))];
    if (aspects.length === 0) return '';
    const above = heading
      ? element(
          'tr',
          { class: 'heading' },
          element('th', { colspan: sides.length + 1, scope: 'rowgroup' }, words.html(heading)),
        )
      : '';
    return element('tbody', {}, above, ...aspects.map(rowOfAspect));
  };
  const bodies = groups
    ? Object.entries(groups).map(([mark, heading]) =>
        bodyOf(
          records.filter((one) => one['mark'] === mark),
          heading,
        ),
      )
    : [bodyOf(records)];
  const head = sides.map(({ id, heading }) => element('th', { scope: 'col', 'data-side': id }, heading));
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.plain(title) },
    element(
      'table',
      { class: 'compared' },
      element('caption', { class: 'unseen' }, words.html(title)),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.html(siteText.question)), ...head)),
      ...bodies,
    ),
  );
}

/** What a side says on a question, contract by contract, with the papers that say it. */
export function valuesHtml(records: readonly ComparedRecord[], context: SiteContext, home: string): string {
  const { html } = context.words;
  const items = records.flatMap(({ label, value, cite, holder, doubted }) => {
    if (holder === null) return [];
    const told = typeof label === 'object' && label !== null ? html(label) : html(plain(String(value ?? '')));
    const star = Number(doubted) > 0 ? `<abbr title="${html(siteText.doubted)}">*</abbr>` : '';
    const who = records.length > 1 ? `<small>${html(holdersIn(String(holder), context))}:</small> ` : '';
    const papers = papersHtml(placesCited(String(cite ?? '')), context, home);
    return [`${who}${told}${star} <small class="cite">${papers}</small>`];
  });
  return items.length > 0 ? items.join('<br>') : '–';
}

/** The contracts that say it, by their names: a share by that of its segment. */
function holdersIn(holder: string, { names, segmentNames }: SiteContext): Text {
  const all = holder.split('; ').map((one) => {
    const [region, track, segment, contract] = one.split('/');
    const whole = names.get([region, track, contract ?? segment].join('/'));
    const share = contract === undefined ? undefined : segmentNames.get([region, track, segment].join('/'));
    const parts = [...(whole ? [whole] : []), ...(share === undefined ? [] : [plain(share)])];
    return names.get(one) ?? (parts.length > 0 ? joined(parts, ' › ') : plain(one.slice(one.indexOf('/') + 1)));
  });
  return joined([...new Map(all.map((one) => [JSON.stringify(one), one])).values()], '; ');
}
