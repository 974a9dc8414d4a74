import type { OptionSpec } from './command.js';

/** Whether to tell which council decides. */
export const councilOption: OptionSpec = {
  flags: '--council',
  text: {
    nl: 'in welke raadsperiode elke beslissing valt',
    en: 'in which council’s term each decision falls',
  },
};
