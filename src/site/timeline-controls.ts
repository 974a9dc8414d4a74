import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { labelOf } from '../domain/vocabulary.js';
import { element, xmlText } from '../formats/markup.js';
import type { Text } from '../text/language.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';
import type { LaneVersion } from './timeline-rows.js';

/** The filters, the width of the years and the slider through what was known when; the script shows them. */
export function timelineControls(
  versions: readonly LaneVersion[],
  regions: readonly Region[],
  dataset: Dataset,
  asOf: Day,
  words: PageWords,
): string {
  const lanes = versions.map(({ lane }) => lane);
  const codes = (all: readonly (string | undefined)[]) => [...new Set(all.flatMap((one) => one ?? []))].sort();
  const choice = (name: string, label: Text, options: readonly (readonly [string, Text])[]) =>
    element(
      'label',
      {},
      words.html(label),
      element(
        'select',
        { name },
        element('option', { value: '' }, words.html(siteText.every)),
        ...options.map(([value, text]) => element('option', { value }, words.html(text))),
      ),
    );
  const state = (code: string) => lanes.find((lane) => lane.state === code)?.stateWord ?? plain(code);
  const days = [...new Set(versions.flatMap(({ since, until }) => [since, until ?? since]))].sort();
  const steps = [...days, ...(days.includes(asOf) ? [] : [asOf])];
  return element(
    'form',
    { class: 'filters', hidden: '', 'data-days': steps.join(' ') },
    element(
      'fieldset',
      {},
      element('legend', {}, words.html(siteText.filters)),
      choice(
        'region',
        siteText.filterRegion,
        regions.map(({ id, name }) => [id, plain(name)]),
      ),
      choice(
        'domain',
        siteText.filterDomain,
        codes(lanes.flatMap(({ domains }) => domains)).map((code) => [code, labelOf(dataset, 'domain', code)]),
      ),
      choice(
        'kind',
        siteText.filterKind,
        codes(lanes.map(({ kind }) => kind)).map((code) => [code, labelOf(dataset, 'contract-kind', code)]),
      ),
      choice(
        'state',
        siteText.filterState,
        codes(lanes.map(({ state: one }) => one)).map((code) => [code, state(code)]),
      ),
      element(
        'label',
        {},
        words.html(siteText.zoom),
        element('input', { type: 'range', name: 'zoom', min: 1, max: 6, step: 1, value: 1 }),
      ),
      element(
        'label',
        { class: 'wide' },
        `${words.html(siteText.knownOn)} `,
        element('output', { name: 'day' }, xmlText(asOf)),
        element('input', {
          type: 'range',
          name: 'known',
          min: 0,
          max: steps.length - 1,
          step: 1,
          value: steps.length - 1,
        }),
      ),
    ),
    element('p', { class: 'count', role: 'status' }, ''),
  );
}
