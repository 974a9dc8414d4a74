import type { Length } from '../calendar/length.js';
import { usageText } from '../text/usage.js';
import { UsageError } from './command.js';

/** A length as people type one: `18m`, `2y`, `1y6m`, `13w`, `30d`, `P18M`; `undefined` where none was typed. */
export async function lengthIn(text: string | undefined): Promise<Length | undefined> {
  if (text === undefined) return undefined;
  const { parseLength } = await import('../calendar/length.js');
  const length = parseLength(`P${text.toUpperCase().replace(/^P/, '').replaceAll('J', 'Y')}`);
  if (length === undefined) throw new UsageError(usageText.noLength(text));
  return length;
}
