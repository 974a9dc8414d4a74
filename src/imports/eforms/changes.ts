import type { Taken } from '../published.js';
import { takenFrom } from './taken-from.js';
import { type Element, elementsAt, elementsCalled } from './xml.js';

/** What a notice says to change. */
export interface NoticeChange {
  /** Whether it changes the contract itself and not an earlier notice. */
  readonly isOfContract: boolean;
  /** The code that an earlier notice was cancelled (BT-140). */
  readonly cancelled: Taken<string> | undefined;
  /** In its own words. */
  readonly told: readonly Taken<string>[];
}

/** What a change notice (BT-140, BT-141) or a modification (BT-200, BT-202) says to change; `undefined` of any other notice. */
export function changeIn(root: Element, used: Set<Element>): NoticeChange | undefined {
  const [modification] = elementsCalled('ContractModification', root);
  const [changes] = elementsCalled('Changes', root);
  const whole = modification ?? changes;
  if (!whole) return undefined;
  const codes = elementsAt(whole, 'ChangeReason', 'ReasonCode');
  const words = elementsAt(whole, 'Change', 'ChangeDescription').filter(({ text }) => text.trim() !== '');
  for (const element of [...codes, ...words]) used.add(element);
  const cancel = modification ? undefined : codes.find(({ text }) => text.trim() === 'cancel');
  return {
    isOfContract: modification !== undefined,
    cancelled: cancel && takenFrom(cancel, 'BT-140'),
    told: words.map((element) => takenFrom(element, modification ? 'BT-202' : 'BT-141')),
  };
}
