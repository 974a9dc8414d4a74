import { grouped } from '../domain/grouped.js';
import { importsText } from '../text/imports.js';
import { byTime } from './by-time.js';
import { draftAwards } from './draft-awards.js';
import { draftDoubt } from './draft-doubts.js';
import type { DraftAsked, DraftSource } from './draft-source.js';
import { linesOfLot, termsOfLot } from './draft-terms.js';
import { DraftDoubt, type DraftMapping, Noted } from './draft-text.js';
import { idFrom } from './id-from.js';
import { placeText } from './place-text.js';
import type { Published, PublishedLot } from './published.js';

/**
 * An edition for each publication of one procedure, the oldest first. Where any of them has several lots, each lot is a segment in all
 * of them: an award may tell of one lot alone. Which of two of one day is newer is doubted where nothing tells; what a change means for
 * the contract is noted for a person.
 */
export function draftEditions(own: readonly DraftSource[], contract: string, asked: DraftAsked): DraftMapping[] {
  const hasLots = new Set(own.flatMap(({ published }) => published.lots.map(({ id }) => id))).size > 1;
  const drafted = own.map((one, index) => {
    const before = own[index - 1];
    const isTied = before !== undefined && byTime(before.published, one.published) === 0;
    const tied = isTied ? before.id : undefined;
    return { source: one.id, ...draftContracts(one.published, contract, hasLots, tied, asked) };
  });
  // Of several of one day look-up takes the first.
  const byDay = grouped(drafted.keys(), (index) => own[index]?.published.day.value);
  return [...byDay.values()].flatMap((ofDay) => ofDay.reverse().flatMap((index) => drafted[index] ?? []));
}

function draftContracts(
  published: Published,
  contract: string,
  hasLots: boolean,
  tied: string | undefined,
  asked: DraftAsked,
): DraftMapping {
  const whole = draftWhole(published, contract, tied);
  const [only] = published.lots;
  if (!hasLots && only) return { contracts: [{ ...whole, ...draftAgreed(only, asked) }] };
  return {
    contracts: [whole],
    segments: published.lots.map((lot) => ({
      id: idFrom(lot.id, 'lot'),
      name: lot.name?.value ?? lot.id,
      cite: lot.name ? placeText(lot.name) : linesOfLot(lot),
      contracts: [{ id: contract, ...draftResult(lot, published), ...draftAgreed(lot, asked) }],
    })),
  };
}

function draftWhole({ stage, stageAt, changes }: Published, contract: string, tied: string | undefined): DraftMapping {
  const doubt =
    stage === 'withdrawn' && stageAt.pointer === 'BT-140'
      ? draftDoubt('noticeCancelled')
      : tied === undefined
        ? undefined
        : new DraftDoubt(`same-day-as-${tied}`, 'unclear', importsText.sameDay(tied));
  const told = changes.map(({ value, line, pointer }) => `${pointer} (${line}): ${value}`).join(' ');
  return {
    id: contract,
    kind: 'regular',
    stage: new Noted(stage, stageAt.pointer),
    cite: { kind: placeText(stageAt, 'without quote'), stage: placeText(stageAt) },
    ...(doubt ? { doubt: { stage: doubt } } : {}),
    ...(told === '' ? {} : { events: new Noted('not-read', told) }),
  };
}

/** How far a lot had come, where that is something else than of the whole. */
function draftResult({ result }: PublishedLot, { stage }: Published): DraftMapping {
  if (!result || result.value === stage) return {};
  return { stage: new Noted(result.value, result.pointer), cite: { stage: placeText(result) } };
}

function draftAgreed(lot: PublishedLot, { dataset }: DraftAsked): DraftMapping {
  const terms = termsOfLot(lot);
  return { ...(terms ? { terms } : {}), ...draftAwards(lot.winners, dataset) };
}
