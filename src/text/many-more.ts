import type { Said } from './said.js';

/** So many mistakes of one rule are told of a file one by one: nobody reads on to mend the rest by hand. */
export const enoughOfARule = 100;

/** So many at most are told in forms for programs, which people look at in the end. */
export const mostOfARule = 1000;

/** What is told in the place of the mistakes of one rule that a file has beyond those told one by one. */
export function manyMoreText({ count, lastLine }: { count: number; lastLine: number }): Said {
  return {
    message: {
      nl: `en zo nog ${count}, van deze regel tot en met regel ${lastLine}; zij worden niet een voor een genoemd`,
      en: `and ${count} more of these, from this line to line ${lastLine}; they are not listed one by one`,
    },
    hint: {
      nl: 'Verbeter wat hierboven staat en controleer opnieuw.',
      en: 'Correct those above and validate again.',
    },
  };
}
