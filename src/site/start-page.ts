import { element } from '../formats/markup.js';
import type { DecisionTold } from '../reports/deadlines/decisions-told.js';
import { deadlinesText } from '../text/deadlines.js';
import type { Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import { decisionTable } from './decision-rows.js';
import type { SiteContext } from './site-context.js';
import type { PageBody } from './site-page.js';
import { someWithLink } from './some-with-link.js';
import { tileMap } from './tile-map.js';
import { untoldByRegion } from './untold-pages.js';

/** The page that asks for attention. */
export function startPage(context: SiteContext): PageBody {
  const { words, deadlines, shares } = context;
  const untold = [...shares.values()].flatMap((share) => share.untold);
  const table = (caption: Text, all: readonly DecisionTold[]) =>
    someWithLink(all, 'decisions.html', words, (some) => decisionTable(caption, some, 'all', context, ''));
  const section = (id: string, heading: Text, ...content: string[]) =>
    element('section', { id }, element('h2', {}, words.html(heading)), ...content);
  return {
    path: 'index.html',
    title: siteText.name,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(siteText.intro)),
        section('passed', deadlinesText.passedHeading, table(deadlinesText.passedHeading, deadlines.passed)),
        section('ended', deadlinesText.untoldHeading, table(deadlinesText.untoldHeading, deadlines.untold)),
        section('ahead', deadlinesText.heading, table(deadlinesText.heading, deadlines.next)),
        section(
          'untold',
          siteText.untold,
          element('p', {}, words.html(siteText.untoldWhy)),
          someWithLink(untold, 'untold.html', words, (some) => untoldByRegion(some, context)),
        ),
        section('map', siteText.map, tileMap(context, '')),
      ].join(''),
  };
}
