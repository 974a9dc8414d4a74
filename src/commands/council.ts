import type { OptionSpec } from './command.js';

/** Whether to tell in which council's term decisions fall. */
export const councilOption: OptionSpec = {
  flags: '--council',
  text: {
    nl: 'in welke raadsperiode elke beslissing valt',
    en: 'in which council’s term each decision falls',
  },
};
