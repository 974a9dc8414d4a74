import { dataValueAt } from '../domain/answers/answer.js';
import { type DoubtedInput, doubtsOf } from '../domain/citing/inputs.js';
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
  const told = ownMembers(contract, things);
  const value = told && dataValueAt(told.mapping, 'contract', 'municipalities');
  if (!told || !value) return [];
  const counted = isMemberCount(told.value) ? { ...value, rule: { is: 'count' as const } } : value;
  const mark = isDoubted(told.mapping, 'municipalities') ? listText.doubtMark : '';
  return [phrase`${nameOfKey('municipalities', 'contract')} ${answerText(counted, dataset)}${mark}`];
}

/** What is doubted of it. */
export function doubtsOfBoundMembers(contract: ContractThing, things: Things): DoubtedInput[] {
  const told = ownMembers(contract, things);
  return told ? doubtsOf([{ mapping: told.mapping, key: 'municipalities' }]) : [];
}

function ownMembers(contract: ContractThing, things: Things) {
  const told = membersTold(contract, things);
  const track = trackOf(contract);
  const wider = [things.membersOf(track), membersToldIn(things.regionEditions(track))].flatMap((one) => one ?? []);
  return wider.length > 0 && wider.every(({ mapping }) => mapping === told?.mapping) ? undefined : told;
}
