import { compared } from '../calendar/length.js';
import { isOpenEnd, parseSpan } from '../calendar/span.js';
import type { Value } from '../domain/walk.js';
import type { Check } from './check.js';

export const lengthOfNothing: Check = {
  id: 'length-of-nothing',
  severity: 'error',
  keys: ['terms.initialTerm', 'option.length', 'event.length'],
  text: {
    nl: {
      title: 'duur van nul',
      why: 'Wat geen dag duurt, is geen periode: het zou eindigen voordat het begint.',
      fix: 'Lees de duur na; zegt het stuk dat er geen is, schrijf dan `none`, of laat de sleutel weg.',
    },
    en: {
      title: 'length of zero',
      why: 'A period of no days is not a period: it would end before it begins.',
      fix: 'Read the length again; if the paper says that there is none, write `none`, or leave the key out.',
    },
  },
  *find(run) {
    for (const mapping of run.mappings) {
      for (const value of run.valuesOf(mapping)) {
        if (!isNothing(value)) continue;
        const found = String(value.located.value);
        yield { at: value.located, message: { nl: `${found} is geen tijd`, en: `${found} is no time at all` } };
      }
    }
  },
};

function isNothing({ rule, located: { value } }: Value): boolean {
  const span = rule.is === 'duration' ? parseSpan(String(value)) : undefined;
  return span !== undefined && !isOpenEnd(span.max) && compared(span.max, 0) === 0;
}
