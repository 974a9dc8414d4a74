import { dataValueAt } from '../domain/answers/answer.js';
import type { Dataset } from '../domain/dataset.js';
import { isDoubted } from '../domain/doubted.js';
import { nameOfKey } from '../domain/key-names.js';
import { isMemberCount } from '../domain/members.js';
import { membersTold } from '../domain/terms/schedule.js';
import { type ContractThing, membersToldIn, type Things, trackOf } from '../domain/things.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { phrase } from '../text/phrase.js';
import { answerText } from './answer-text.js';

/**
 * Which municipalities a contract binds, `municipalities Haarlem`, where its own word or that of its track is another than that
 * of the region, or the only one; nothing where it binds all that the region or its track tells of.
 */
export function boundMembers(contract: ContractThing, things: Things, dataset: Dataset): Text[] {
  const told = membersTold(contract, things);
  const track = trackOf(contract);
  const wider = [things.membersOf(track), membersToldIn(things.regionEditions(track))].flatMap((one) => one ?? []);
  const isOfAll = told === undefined || (wider.length > 0 && wider.every(({ mapping }) => mapping === told.mapping));
  const value = isOfAll ? undefined : dataValueAt(told.mapping, 'contract', 'municipalities');
  if (isOfAll || !value) return [];
  const counted = isMemberCount(told.value) ? { ...value, rule: { is: 'count' as const } } : value;
  const mark = isDoubted(told.mapping, 'municipalities') ? listText.doubtMark : '';
  return [phrase`${nameOfKey('municipalities', 'contract')} ${answerText(counted, dataset)}${mark}`];
}
