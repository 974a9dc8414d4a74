import { isRight } from '../../domain/terms/option-status.js';
import type { Period } from '../../domain/terms/period.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { optionRangeText, periodText, timelineText } from '../../text/timeline.js';
import { periodName } from '../period-name.js';
import type { DecisionAsked } from './decisions.js';

/** What one decision asks for, or several of which the same is told: `use options 2–4 or not`. */
export function whatAsked(all: readonly [DecisionAsked, ...DecisionAsked[]]): Text {
  const [first] = all;
  const asked = isFinal(first)
    ? deadlinesText.latestEndOf(nameInBrackets(first.deadline.period))
    : deadlinesText.asked[first.asks](calledTogether(all.map(({ deadline }) => deadline.period)));
  return joined([asked, ...afterTexts(first)], ', ');
}

/** `option 2, if any`: it has no brackets of its own. */
function nameInBrackets({ id, standing }: Period): Text {
  return joined([periodText(id, false), ...(standing === 'if-any' ? [timelineText.ifAny] : [])], ', ');
}

/** What periods are called together; of several they are options. */
function calledTogether(all: readonly Period[]): Text {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return plain('');
  return first === last ? periodName(first) : optionRangeText(first.id, last.id);
}

/** The options that rest on one: `then options 2–4`. */
function afterTexts({ after }: DecisionAsked): Text[] {
  return after.length === 0 ? [] : [deadlinesText.after(calledTogether(after.map(({ period }) => period)))];
}

/** Whether an end is that of the last option, after which nothing can follow. */
function isFinal({ asks, deadline }: DecisionAsked): boolean {
  return asks === 'end' && isRight(deadline.period);
}
