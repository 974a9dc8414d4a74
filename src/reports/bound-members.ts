import { dataValueAt } from '../domain/answers/answer.js';
import { type DoubtedInput, doubtsOf } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import { isDoubted } from '../domain/doubted.js';
import { nameOfKey } from '../domain/key-names.js';
import { isMemberCount, namedCodesIn, youthRegionsIn } from '../domain/members.js';
import { membersTold } from '../domain/terms/schedule.js';
import { type ContractThing, membersToldIn, type Things, trackOf } from '../domain/things.js';
import { writtenValue } from '../domain/written-value.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { phrase } from '../text/phrase.js';
import { answerText } from './answer-text.js';
import type { Column } from './column.js';
import { doubtsFields } from './doubt-record.js';

/**
 * Which municipalities a contract binds, `municipalities Haarlem`, where its own word or that of its track is another than that
 * of the region, or the only one; nothing where it binds all that the region or its track tells of. A number stands before the
 * word, `14 municipalities`; youth regions stand for themselves.
 */
export function boundMembers(contract: ContractThing, things: Things, dataset: Dataset): Text[] {
  const told = ownMembers(contract, things);
  const value = told && dataValueAt(told.mapping, 'contract', 'municipalities');
  if (!told || !value) return [];
  const mark = isDoubted(told.mapping, 'municipalities') ? listText.doubtMark : '';
  const name = nameOfKey('municipalities', 'contract');
  if (isMemberCount(told.value)) {
    const counted = answerText({ ...value, rule: { is: 'count' } }, dataset);
    return [phrase`${counted} ${name}${mark}`];
  }
  const members = answerText(value, dataset);
  const isOnlyYouthRegions = youthRegionsIn(told.value).length > 0 && namedCodesIn(told.value).length === 0;
  return [isOnlyYouthRegions ? phrase`${members}${mark}` : phrase`${name} ${members}${mark}`];
}

/** The same for programs, with what is doubted of it. */
export function boundMembersColumns<T>(
  of: (one: T) => { readonly contract: ContractThing; readonly things: Things; readonly dataset: Dataset },
): Column<T>[] {
  const doubtIn = (one: T) => {
    const { contract, things, dataset } = of(one);
    return doubtsFields(doubtsOfBoundMembers(contract, things), dataset);
  };
  return [
    {
      field: 'boundMunicipalities',
      datum: (one) => {
        const told = ownMembers(of(one).contract, of(one).things);
        return told && writtenValue(told.value, '; ');
      },
    },
    { field: 'boundDoubt', datum: (one) => doubtIn(one).doubt },
    { field: 'boundDoubtLabel', datum: (one) => doubtIn(one).doubtLabel },
  ];
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
