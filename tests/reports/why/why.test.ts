import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleText } from '../../../src/text/rules.js';
import { contractStateText, stateText } from '../../../src/text/status.js';
import { stateReason } from '../../../src/text/why.js';

const root = new URL('../../..', import.meta.url).pathname;

/** A scenario without the branches of its trees and the breaks of its lines. */
function folded(name: string): string {
  return readFileSync(`${root}/tests/scenarios/${name}`, 'utf8')
    .replaceAll(/[│├└─]/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the scenarios', () => {
  it('show every rule in the words of inkoop why', () => {
    const text = folded('rules.md');
    // What the data states is shown as it stands there, without a sentence.
    const rules = Object.entries(ruleText).filter(([id]) => id !== 'stated');
    expect(rules.filter(([, { says }]) => !text.includes(`rule: ${says.en}`)).map(([id]) => id)).toEqual([]);
  });

  it('show every state', () => {
    const text = folded('states.md');
    const states = Object.keys(stateReason) as (keyof typeof stateReason)[];
    // Some are told of a period alone, some of a whole contract.
    const words = (state: (typeof states)[number]) => [
      stateText({ state }, false),
      contractStateText({ state }, false, undefined),
    ];
    expect(states.filter((state) => !words(state).some(({ en }) => text.includes(en)))).toEqual([]);
  });
});
