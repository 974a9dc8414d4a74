import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const moreOptionsUsedThanAgreed: Check = {
  id: 'more-options-used-than-agreed',
  severity: 'error',
  keys: ['event.options'],
  text: {
    nl: {
      title: 'meer opties gebruikt dan overeengekomen',
      why: 'Wie alle opties heeft gebruikt, heeft geen recht meer om te verlengen.',
      fix: 'Lees aantal en gebruik na; een verlenging buiten de opties om krijgt `options: 0`, met een `doubt` die zegt waarom.',
    },
    en: {
      title: 'more options used than agreed',
      why: 'Once every option is used, there is no right left to extend.',
      fix: 'Read count and use again; an extension outside the options gets `options: 0`, with a `doubt` that says why.',
    },
  },
  source: 'Directive 2014/24/EU, article 72',
  *find({ overuses }) {
    for (const { event, used, agreed, terms } of overuses) {
      yield {
        at: keyOf(event, event.value.options === undefined ? 'kind' : 'options'),
        message: {
          nl: `hiermee zijn er ${used} opties gebruikt; overeengekomen: ${agreed}`,
          en: `with this, ${used} options are used; agreed: ${agreed}`,
        },
        related: keyOf(terms, 'options'),
      };
    }
  },
};
