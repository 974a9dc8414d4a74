import { element } from '../formats/markup.js';
import { type Report, reportWith, type Section } from '../reports/report.js';
import type { Text } from '../text/language.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';

/** All that is known of a thing, folded below its name; links lead to it by the id. */
export function knownPart(
  name: Text,
  report: Report,
  id: string | undefined,
  context: SiteContext,
  more: readonly Text[] = [],
): string {
  const { words } = context;
  return element(
    'details',
    { class: 'known', id },
    element('summary', {}, words.html(name)),
    ...more.map((text) => element('p', {}, words.html(text))),
    reportPart(reportWith(report, { sections: report.sections.filter(tellsAnything).map(withinThing) }), name, context),
  );
}

function tellsAnything({ rows, details, notes }: Section): boolean {
  return rows.length > 0 || details.length > 0 || notes.length > 0;
}

/** A section below the name of what it is of, which it does not repeat. */
function withinThing(section: Section): Section {
  return { ...section, heading: section.within ?? section.heading };
}
