import { quotesOf } from '../domain/citing/citation.js';
import { saidInstead } from '../domain/citing/proof.js';
import { printedAs } from '../domain/citing/saying/printed-as.js';
import { keyOf } from '../source/located.js';
import { notSaid } from '../text/not-said.js';
import type { Check } from './check.js';
import { isMisspelt } from './stray-citation.js';

export const quoteDoesNotSay: Check = {
  id: 'quote-does-not-say',
  severity: 'error',
  text: {
    nl: {
      title: 'aanhaling zegt de waarde niet',
      why: 'Zo komt een verkeerd gelezen of overgetypte dag, duur of hoeveelheid aan het licht, en een nee waarvan niets gedrukt staat.',
      fix: 'Verbeter de waarde of de aanhaling; is de waarde uitgelegd en niet gedrukt, zet dan in `doubt` waarom.',
    },
    en: {
      title: 'quote does not say the value',
      why: 'This brings to light a day, duration or number that was misread or mistyped, and a no of which nothing is printed.',
      fix: 'Correct the value or the quote; if the value is read into the text and not printed, say why in `doubt`.',
    },
  },
  *find(run) {
    for (const { value, unproven } of run.unproven) {
      const { citation, mapping, key, located, rule } = value;
      if (!citation) continue;
      if (isMisspelt(mapping, 'cite', key) || isMisspelt(mapping, 'doubt', key)) continue;
      const year = rule.is === 'amounts' ? yearOf(unproven[0], located.value) : undefined;
      const wanted = unproven.map((one) => printedAs(String(one)));
      yield {
        at: year === undefined ? located : keyOf(located, year),
        message: notSaid(unproven, saidInstead(value), quotesOf(citation), wanted),
        related: citation.at,
      };
    }
  },
};

function yearOf(amount: unknown, amounts: unknown): string | undefined {
  return Object.entries(amounts as Record<string, unknown>).find(([, one]) => one === amount)?.[0];
}
