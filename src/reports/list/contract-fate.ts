import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/value.js';
import { type Fate, fateByCode, out, type Seen } from './filter.js';
import type { ListOptions } from './listable.js';
import type { Told } from './told.js';

/** What becomes of a contract where only those of some kind are asked for. */
export function fateByKind({ contract, things }: Seen, { kind }: Pick<ListOptions, 'kind'>): Fate {
  if (!kind) return 'in';
  const answer = answerTo('kind', contract, things);
  return fateByCode(answer ? [{ code: writtenIn(answer.value) }] : [], kind);
}

/** The same of something that is told of a contract; what is of none does not belong there. */
export function contractFate({ part: { contract }, things }: Told, options: Pick<ListOptions, 'kind'>): Fate {
  return contract ? fateByKind({ contract, things }, options) : out('other-code');
}
