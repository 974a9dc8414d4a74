import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { lookUp } from '../look-up.js';
import type { ContractThing, Things } from '../things.js';
import { type Answer, answerOf, dataValueAt } from './answer.js';
import { optionsToldIn } from './told.js';

/** What an older paper tells on a key of the terms of which the newer one is silent. */
export interface ToldEarlier {
  readonly key: (typeof keysAlike)[number][number];
  readonly answer: Answer;
}

/** Keys that tell one thing: where a paper tells one of them, the others are not missed. */
const keysAlike = [['firstDay'], ['initialTerm', 'lastDay'], ['latestLastDay', 'maximumTerm'], ['options']] as const;

/**
 * What older papers tell of the days and lengths of a contract, where the terms that count say nothing of that. A block
 * counts as a whole, and no day is joined to a term that another paper tells: these values are in no period, and are told
 * beside them. What the newer paper calls undecided, damaged or absent is its own word, and nothing older is told.
 */
export function toldEarlierOf(contract: ContractThing, things: Things): ToldEarlier[] {
  const found = lookUp(contract, 'terms', things);
  if (!found?.on) return [];
  const { versions } = found.on;
  const since = versions.findIndex(({ edition }) => edition === found.edition);
  const older = versions.slice(since + 1).flatMap(({ entry: { value, file, path } }) => {
    const terms = value.terms;
    return typeof terms === 'object'
      ? [{ value: terms, file, path: [...path, 'terms'] } as Located<Entry<'terms'>>]
      : [];
  });
  return keysAlike
    .filter((keys) => keys.every((key) => saysNothingOn(found.located, key)))
    .flatMap((keys) => {
      const terms = older.find((one) => keys.some((key) => !saysNothingOn(one, key)));
      if (!terms) return [];
      return keys.flatMap((key) => {
        const answer = saysNothingOn(terms, key) ? undefined : answerAt(terms, key, contract);
        return answer?.isKnown ? [{ key, answer }] : [];
      });
    });
}

function answerAt(terms: Located<Entry<'terms'>>, key: ToldEarlier['key'], contract: ContractThing) {
  if (key === 'options') return optionsToldIn(contract, terms);
  const value = dataValueAt(terms, 'terms', key);
  return value && answerOf(value, [value], contract.region);
}

/** Whether terms say nothing on a key, be it by one word for all of them. */
function saysNothingOn({ value: terms }: Located<unknown>, key: string): boolean {
  const value = typeof terms === 'object' ? (terms as Record<string, unknown>)[key] : terms;
  return value === undefined || value === 'not-stated' || value === 'not-read';
}
