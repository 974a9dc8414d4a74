import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset } from '../../domain/dataset.js';
import { onceForEach } from '../../domain/once.js';
import type { ContractThing, Things } from '../../domain/things.js';
import { listText } from '../../text/list.js';
import { joined, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { aside, type Column } from '../column.js';
import { doubtsFields } from '../doubt-record.js';
import type { ListOptions } from './listable.js';

/** How a contract stands, with its doubts: for programs always; for people where they ask by it, since a plan alone may let it in. */
export function stateColumns<T>(
  partOf: (one: T) => { readonly contract: ContractThing | undefined; readonly things: Things },
  { selection: { contracts } }: ListOptions,
  dataset: Dataset,
): Column<T>[] {
  const stateOf = onceForEach((one: T) => {
    const { contract, things } = partOf(one);
    return contract && answerTo('state', contract, things);
  });
  const doubtIn = (one: T) => doubtsFields(stateOf(one)?.doubts ?? [], dataset);
  return [
    {
      field: 'state',
      datum: (one) => {
        const answer = stateOf(one);
        return answer && writtenIn(answer.value);
      },
      text: (one) => {
        const answer = stateOf(one);
        if (!answer) return plain('');
        return joined(
          [answerText(answer.value, dataset), plain(answer.doubts.length > 0 ? listText.doubtMark : '')],
          '',
        );
      },
      isAside: contracts?.state === undefined,
    },
    ...aside<T>(
      { field: 'stateDoubt', datum: (one) => doubtIn(one).doubt },
      { field: 'stateDoubtLabel', datum: (one) => doubtIn(one).doubtLabel },
    ),
  ];
}
