import { element } from '../formats/markup.js';
import type { Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';

/** Which years are asked for; the script shows it. */
export function yearsForm(known: readonly string[], words: PageWords): string {
  const years = [...new Set(known)].sort();
  if (years.length === 0) return '';
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  const options = Array.from({ length: last - first + 1 }, (_, at) =>
    element('option', { value: first + at }, String(first + at)),
  );
  const choice = (name: string, label: Text) =>
    element(
      'label',
      {},
      words.html(label),
      element('select', { name }, element('option', { value: '' }, words.html(siteText.every)), ...options),
    );
  return element(
    'form',
    { class: 'years filters', hidden: '' },
    element(
      'fieldset',
      {},
      element('legend', {}, words.html(siteText.years)),
      choice('from', siteText.fromYear),
      choice('until', siteText.untilYear),
    ),
    element('p', { class: 'count', role: 'status' }, ''),
  );
}
