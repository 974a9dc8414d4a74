import { isOff, offBy } from '../../domain/terms/off.js';
import { type ContractThing, keyFor, lookUp, type Things, trackOf, wholeOf } from '../../domain/things.js';
import type { ApartReason } from '../../text/apart.js';
import { pathOf } from '../contract-path.js';
import type { Apart } from '../report.js';
import { tracksFor } from '../selection.js';
import type { Side } from './side.js';
import type { Subject } from './subjects.js';

/** The contracts of each side, in what was asked for, that are compared with nothing: `rotterdam@2023-12-31/…/wmo-interim`. */
export function notCompared(sides: readonly Side[], subjects: readonly Subject[], track: string | undefined): Apart[] {
  return sides.flatMap((side, index) => {
    const compared = new Set(
      subjects.flatMap(({ holders }) => (holders[index] ?? []).flatMap(({ contract }) => wholeKeysOf(contract, side))),
    );
    const asked = tracksFor(side.region, track);
    const alone = [...side.things.contracts.values()].filter(
      (one) => asked.includes(trackOf(one)) && !wholeKeysOf(one, side).some((whole) => compared.has(whole)),
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
        reason: reasonFor(one, side.things),
      }));
  });
}

/** A contract and those of which it is a share, by their keys. */
function wholeKeysOf(contract: ContractThing, { things }: Side): string[] {
  const whole = wholeOf(contract, things);
  const key = keyFor(contract.id, contract.segment?.id);
  return whole ? [key, keyFor(whole.id, whole.segment?.id)] : [key];
}

/** Why a contract is none of the regular ones that came to something; else that nothing stands against it. */
export function reasonFor(contract: ContractThing, things: Things): ApartReason {
  const off = offBy(contract, things) ?? (isOff(contract, things) ? 'withdrawn' : undefined);
  if (off) return off;
  const kind = lookUp(contract, 'kind', things)?.located.value;
  if (kind === 'prior' || kind === 'interim' || kind === 'pilot') return kind;
  return kind === 'regular' ? 'no-counterpart' : 'kind-unknown';
}
