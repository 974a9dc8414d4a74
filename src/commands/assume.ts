import type { Day } from '../calendar/day.js';
import type { Loaded } from '../loading/load.js';
import type { Assumed } from '../reports/assume.js';
import { assumeText } from '../text/assume.js';
import { type Given, type OptionSpec, UsageError, type World } from './command.js';
import { unknownWord } from './open.js';

export const assumeOption: OptionSpec = {
  flags: '--assume <what>',
  text: {
    nl: 'wat als: bar/wijkteams:options=1j, …:option-2=declined, all-options; mag vaker',
    en: 'what if: bar/wijkteams:options=1y, …:option-2=declined, all-options; may be repeated',
  },
  completes: 'contract',
  repeats: true,
};

/** What is supposed on the command line. What cannot be is a usage error. */
export async function assumptionsGiven(
  { lists, optionNames }: Given,
  loaded: Loaded,
  asOf: Day,
  { today }: World,
): Promise<Assumed> {
  const { assumptionsFrom } = await import('../reports/assume.js');
  const assumed = assumptionsFrom(lists['assume'] ?? [], loaded.dataset, asOf, today);
  if ('problem' in assumed) throw new UsageError(assumed.problem);
  if ('known' in assumed) throw await unknownWord(assumed, loaded, { optionNames });
  return assumed;
}

/** Throws for what was supposed of something that did not come into view: it would seem to change nothing. */
export function refuseUnused({ unused }: Assumed): void {
  const [text] = unused();
  if (text !== undefined) throw new UsageError(assumeText.unused(text));
}
