import { toldEarlierOf } from '../domain/answers/told-earlier.js';
import { writtenIn } from '../domain/answers/written-answer.js';
import { keyName } from '../text/keys.js';
import type { Text } from '../text/language.js';
import { isEmptyText, joined, phrase } from '../text/phrase.js';
import { timelineText } from '../text/timeline.js';
import { answerCited } from './answer-cited.js';
import type { Line } from './lines.js';

/** What older papers tell of the days of a contract of which the newer one is silent, each with its paper. */
export function earlierTold(line: Line): Text[] {
  const told = earlierText(line);
  return isEmptyText(told) ? [] : [timelineText.toldEarlier(told)];
}

/** The same without words around it; empty where older papers tell nothing more. */
export function earlierText({ schedule: { contract }, things, dataset }: Line): Text {
  const told = toldEarlierOf(contract, things).map(
    ({ key, answer }) => phrase`${keyName(key)} ${answerCited(answer, dataset)}`,
  );
  return joined(told, ', ');
}

/** The same for programs: `firstDay=2022-01-01 in achterhoek-phases-2020`, parted by `; `. */
export function earlierWritten({ schedule: { contract }, things }: Line): string | null {
  const told = toldEarlierOf(contract, things).map(({ key, answer }) => {
    const sources = [...new Set(answer.references.map(({ source }) => source))];
    return `${key}=${writtenIn(answer.value)}${sources.length > 0 ? ` in ${sources.join(', ')}` : ''}`;
  });
  return told.join('; ') || null;
}
