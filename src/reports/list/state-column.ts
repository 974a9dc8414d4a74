import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset } from '../../domain/dataset.js';
import { onceForEach } from '../../domain/once.js';
import type { ContractThing, Things } from '../../domain/things.js';
import { plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import type { Column } from '../column.js';
import type { ListOptions } from './listable.js';

/** How a contract stands: for programs always; for people where they ask by it, since a plan alone may let it in. */
export function stateColumn<T>(
  partOf: (one: T) => { readonly contract: ContractThing | undefined; readonly things: Things },
  { selection: { contracts } }: ListOptions,
  dataset: Dataset,
): Column<T> {
  const stateOf = onceForEach((one: T) => {
    const { contract, things } = partOf(one);
    return contract && answerTo('state', contract, things)?.value;
  });
  const told = <V>(one: T, as: (value: NonNullable<ReturnType<typeof stateOf>>) => V) => {
    const value = stateOf(one);
    return value && as(value);
  };
  return {
    field: 'state',
    datum: (one) => told(one, writtenIn),
    text: (one) => told(one, (value) => answerText(value, dataset)) ?? plain(''),
    isAside: contracts?.state === undefined,
  };
}
