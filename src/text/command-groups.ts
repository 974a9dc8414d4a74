import type { Text } from './language.js';

/** What commands are for, in the order in which help lists them. */
export const commandGroups = {
  look: { nl: 'Kijken', en: 'Look' },
  figures: { nl: 'Cijfers', en: 'Figures' },
  maintain: { nl: 'Beheren', en: 'Maintain' },
} as const satisfies Record<string, Text>;

export type CommandGroup = keyof typeof commandGroups;
