import { latestDay } from '../../calendar/day.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import { type Things, thingsOf } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { whyText } from '../../text/why.js';

/** The editions that give terms of the same contract and do not count: older ones, and those after the day. */
export function otherEditions({ terms, asOf }: Schedule, { contracts }: Things): Text[] {
  if (!terms?.on) return [];
  const { on } = terms;
  const everything = thingsOf(on.region, latestDay);
  const all = [...everything.contracts.values()].find(
    ({ id, segment }) => id === on.id && segment?.id === on.segment?.id,
  );
  const known = new Set([...contracts.values()].flatMap(({ versions }) => versions.map(({ edition }) => edition)));
  return (all?.versions ?? []).flatMap(({ edition, entry }) => {
    const own = entry.value.terms;
    if (typeof own !== 'object' || edition === terms.edition) return [];
    const isLater = !known.has(edition) && (edition.countsFrom ?? '') > asOf;
    if (isLater) return [whyText.newer(edition.source, edition.countsFrom ?? '?')];
    return [whyText.older(edition.source, `firstDay ${own.firstDay}, initialTerm ${own.initialTerm}`)];
  });
}
