import { expect, it } from 'vitest';
import { reasonText } from '../../src/text/days.js';
import { fieldName } from '../../src/text/field-name.js';
import { listText } from '../../src/text/list.js';
import { plain } from '../../src/text/phrase.js';
import { timelineText } from '../../src/text/timeline.js';

it('contracts without days of a kind that nobody tells are counted as contracts', () => {
  const prior = { kind: 'prior', label: plain('vorige overeenkomst'), count: 2 };
  const unknown = { kind: 'not-stated', label: reasonText['not-stated'], count: 1 };
  expect(timelineText.undated([prior, unknown]).nl).toBe(
    'Zonder datums: 2 vorige overeenkomsten, 1 overeenkomst (soort niet vermeld): --all.',
  );
});

it.each([
  ['niet gelezen', 'niet gelezen', false, false, 'opties bestaan; aantal en duur niet gelezen'],
  ['niet gelezen', 'onleesbaar', false, false, 'opties bestaan; aantal niet gelezen, duur onleesbaar'],
  ['3*', 'niet vermeld', true, false, '3*, duur niet vermeld'],
  ['niet vermeld', '2 jaar', false, true, 'opties bestaan; aantal niet vermeld, elk 2 jaar'],
])('options of which %s and %s is told are there', (count, length, isCounted, isMeasured, told) => {
  expect(listText.optionsOpen(plain(count), plain(length), isCounted, isMeasured).nl).toBe(told);
});

it('a column begins with a capital', () => {
  expect(fieldName('mayEnd')).toEqual({ nl: 'Kan dan eindigen', en: 'May end then' });
});
