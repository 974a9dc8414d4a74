import { endOfPlanIn } from '../../domain/answers/told.js';
import type { Dataset } from '../../domain/dataset.js';
import { lookUp } from '../../domain/look-up.js';
import { offAs } from '../../domain/terms/off.js';
import { type ContractThing, keyFor, type Things, trackOf, wholeOf } from '../../domain/things.js';
import type { ApartReason } from '../../text/apart.js';
import { compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { pathOf } from '../contract-path.js';
import { linesText } from '../lines-text.js';
import { paperCalled, placeName } from '../place-name.js';
import type { Apart } from '../report.js';
import { awayBy, type TrackMeant } from '../selection.js';
import { type Holder, type Side, withKind } from './side.js';
import type { Subject } from './subjects.js';

/** The contracts of each side that are compared with nothing, be it that another track was asked for: `rotterdam@2023-12-31/…/wmo-interim`. */
export function notCompared(
  sides: readonly Side[],
  subjects: readonly Subject[],
  told: ReadonlySet<Holder>,
  track: TrackMeant | undefined,
): Apart[] {
  return sides.flatMap((side, index) => {
    const compared = subjects.flatMap(({ holders }) => holders[index] ?? []);
    const keysOf = (some: readonly Holder[]) => new Set(some.flatMap(({ contract }) => wholeKeysOf(contract, side)));
    const [matched, shown] = [keysOf(compared), keysOf(compared.filter((one) => told.has(one)))];
    const asked = { track };
    const alone = [...side.things.contracts.values()].filter(
      (one) => !wholeKeysOf(one, side).some((whole) => shown.has(whole)),
    );
    const all = new Set(alone.map(({ id, segment }) => keyFor(id, segment?.id)));
    return alone
      .filter(
        (one) =>
          !wholeKeysOf(one, side)
            .slice(1)
            .some((key) => all.has(key)),
      )
      .map((one) => ({
        what: `${side.name}${pathOf(one).slice(side.region.id.length)}`,
        reason: matched.has(keyFor(one.id, one.segment?.id))
          ? 'nothing-told'
          : (awayBy(trackOf(one), asked, [side.region]) ?? reasonFor(...withKind(one, side))),
      }));
  });
}

/** How plans of the tracks asked for came to nothing, with why, when and the lines: what took their place is told beside. */
export function endedPlansText(sides: readonly Side[], track: TrackMeant | undefined, dataset: Dataset): Text[] {
  const told = sides.flatMap((side) =>
    [...side.things.contracts.values()]
      .filter((one) => awayBy(trackOf(one), { track }, [side.region]) === undefined)
      .flatMap((one) => {
        const end = endOfPlanIn(one, side.things);
        if (!end) return [];
        const lines = plain(`[${linesText(end.references, undefined, (id) => paperCalled(id, dataset))}]`);
        const doubted = end.doubts.length > 0 ? [compareText.doubted(1, 1)] : [];
        const how = joined([answerText(end.value, dataset), lines, ...doubted], ' ');
        return [phrase`${placeName(one, undefined)} (${one.id}): ${how}`];
      }),
  );
  const once = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
  return once.length === 0 ? [] : [compareText.endedPlans(joined(once, '; '))];
}

/** A contract and those of which it is a share, by their keys. */
function wholeKeysOf(contract: ContractThing, { things }: Side): string[] {
  const whole = wholeOf(contract, things);
  const key = keyFor(contract.id, contract.segment?.id);
  return whole ? [key, keyFor(whole.id, whole.segment?.id)] : [key];
}

/** Why a contract is none of the regular ones that came to something; else that nothing stands against it. */
export function reasonFor(contract: ContractThing, things: Things): ApartReason {
  const off = offAs(contract, things);
  if (off) return off;
  const kind = lookUp(contract, 'kind', things)?.located.value;
  if (kind === 'prior' || kind === 'interim' || kind === 'pilot') return kind;
  return kind === 'regular' ? 'no-counterpart' : 'kind-unknown';
}
