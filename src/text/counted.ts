import type { Text } from './language.js';

/** How many of something, in its singular for one and its plural for every other number: `1 region`, `4 regions`. */
export function counted(count: number, nl: readonly [string, string], en: readonly [string, string]): Text {
  const at = count === 1 ? 0 : 1;
  return { nl: `${count} ${nl[at]}`, en: `${count} ${en[at]}` };
}
