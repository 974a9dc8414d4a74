import type { Text } from './language.js';

/** What is said around the entries of a feed. */
export const feedText = {
  title: { nl: 'inkoop: wat er veranderde', en: 'inkoop: what changed' },
} as const satisfies Record<string, Text>;
