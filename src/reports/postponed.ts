import { postponedOf } from '../domain/answers/computed.js';
import { writtenIn } from '../domain/answers/written-answer.js';
import type { Dataset } from '../domain/dataset.js';
import type { Schedule } from '../domain/terms/schedule.js';
import type { Text } from '../text/language.js';
import { postponedSentence } from '../text/postponed.js';
import { answerCited } from './answer-cited.js';
import type { Line } from './lines.js';
import { placeName } from './place-name.js';

/** That the first day of a contract was moved, with the papers that say so and the mark of a doubt; none where nothing was. */
export function postponedTold(schedule: Schedule, dataset: Dataset): Text[] {
  const answer = postponedOf(schedule);
  return answer ? [answerCited(answer, dataset)] : [];
}

/** Of which contracts that are listed the first day was moved, each once. */
export function postponedRemarks(lines: readonly Line[]): Text[] {
  return [...new Set(lines)].flatMap(({ schedule, segment, dataset }) =>
    postponedTold(schedule, dataset).map((what) => postponedSentence(placeName(schedule.contract, segment), what)),
  );
}

/** The same for programs: `2021-01-01→2022-01-01`. */
export function postponedWritten(schedule: Schedule): string | null {
  const answer = postponedOf(schedule);
  return answer ? writtenIn(answer.value) : null;
}
