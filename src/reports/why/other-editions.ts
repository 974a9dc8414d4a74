import { latestDay } from '../../calendar/day.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { isDoubted } from '../../domain/doubted.js';
import { tells } from '../../domain/silent.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import { type Things, thingsOf } from '../../domain/things.js';
import { under } from '../../source/located.js';
import { joined, phrase } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { whyText } from '../../text/why.js';
import { doubtSentences } from '../doubts.js';
import { leaf } from '../leaf.js';
import { paperCalled } from '../place-name.js';
import type { Branch } from '../report.js';
import { told } from './input.js';

/**
 * The editions that give terms of the same contract and do not count: older ones with what they say, and those after the day. One that
 * is silent on them gives none.
 */
export function otherEditions({ terms, asOf }: Schedule, { contracts }: Things, dataset: Dataset): Branch[] {
  if (!terms?.on) return [];
  const { on } = terms;
  const everything = thingsOf(on.region, latestDay);
  const all = [...everything.contracts.values()].find(
    ({ id, segment }) => id === on.id && segment?.id === on.segment?.id,
  );
  const known = new Set([...contracts.values()].flatMap(({ versions }) => versions.map(({ edition }) => edition)));
  return (all?.versions ?? []).flatMap(({ edition, entry }): Branch[] => {
    const own = under(entry, 'terms');
    if (typeof own?.value !== 'object' || !tells(entry.value, 'terms') || edition === terms.edition) return [];
    const paper = paperCalled(edition.source, dataset);
    const isLater = !known.has(edition) && (edition.countsFrom ?? '') > asOf;
    if (isLater) return [leaf(whyText.newer(paper, edition.countsFrom ?? '?'))];
    const mapping = { ...own, value: own.value };
    const said = saidOfTerms.flatMap((key) => (mapping.value[key] === undefined ? [] : [{ mapping, key }]));
    const words = said.map((input) =>
      isDoubted(mapping, input.key) ? phrase`${told(input, dataset)}${timelineText.doubtMark}` : told(input, dataset),
    );
    return [leaf(whyText.older(paper, joined(words, ', ')), doubtSentences(doubtsOf(said), dataset))];
  });
}

/** What is told of terms that no longer count. */
const saidOfTerms = ['firstDay', 'initialTerm', 'lastDay', 'maximumTerm', 'latestLastDay'] as const;
