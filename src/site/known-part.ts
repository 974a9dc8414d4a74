import { element } from '../formats/markup.js';
import type { Report } from '../reports/report.js';
import type { Text } from '../text/language.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';

/** All that is known of a thing, folded below its name; links lead to it by the id. */
export function knownPart(name: Text, report: Report, id: string | undefined, context: SiteContext): string {
  return element(
    'details',
    { class: 'known', id },
    element('summary', {}, context.words.html(name)),
    reportPart(report, name, context),
  );
}
