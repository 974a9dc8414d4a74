import type { OptionSpec } from './command.js';

/** Whether doubts are told in full, and not only marked. */
export const doubtsOption: OptionSpec = {
  flags: '--doubts',
  text: { nl: 'onzekere lezingen voluit, met de reden', en: 'uncertain readings in full, with the reason' },
};
