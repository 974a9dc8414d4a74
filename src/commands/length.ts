import type { Length } from '../calendar/length.js';
import { usageText } from '../text/usage.js';
import { UsageError } from './command.js';

/** A length as people type one: `18m`, `2 jaar`, `13 weken`, `P18M`; `undefined` where none was typed. Anything else is a usage error. */
export async function lengthIn(text: string | undefined): Promise<Length | undefined> {
  if (text === undefined) return undefined;
  const { typedLength } = await import('../reports/typed-length.js');
  const length = typedLength(text);
  if (length === undefined) throw new UsageError(usageText.noLength(text));
  return length;
}
