import { coloursOf } from '../formats/colours.js';
import { toHtml } from '../formats/html.js';
import { element } from '../formats/markup.js';
import { shownReport } from '../formats/shown.js';
import { withLinks } from '../reports/links.js';
import type { Report } from '../reports/report.js';
import type { Text } from '../text/language.js';
import type { SiteContext } from './site-context.js';

/**
 * A report as a part of a page: what `--format html` gives, without the sentences below it.
 *
 * @param label what the part is, for whoever moves through the page by keyboard
 */
export function reportPart(
  report: Report,
  label: Text,
  { dataset, words }: Pick<SiteContext, 'dataset' | 'words'>,
): string {
  const { language, plain } = words;
  const shown = shownReport(withLinks(report, dataset.cards), language);
  const html = toHtml({ ...shown, remarks: [] }, { language, width: 80, colours: coloursOf(0) })
    // The page is in this language as a whole.
    .replaceAll(`<section lang="${language}">`, '<section>')
    .replace(/>\n+</g, '><');
  return element('div', { class: 'scroll report', tabindex: '0', role: 'region', 'aria-label': plain(label) }, html);
}
