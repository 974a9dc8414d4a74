import type { Period } from '../../domain/terms/period.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Stands } from '../../domain/terms/stands.js';
import type { Status } from '../../domain/terms/status.js';
import type { Text } from '../../text/language.js';
import { joined } from '../../text/phrase.js';
import { stateText, statusText } from '../../text/status.js';
import { stateReason, whyText } from '../../text/why.js';
import { isOnlyPlanned } from '../only-planned.js';
import { earlyEndTexts } from '../period-name.js';
import { contractStateOf } from '../timeline/heading.js';

/**
 * How a period of a contract stands and why, or the contract itself; whether a source says that it was concluded, and the right to end it
 * early.
 *
 * @param status missing where municipalities decided apart
 * @param period missing where the contract is asked for
 */
export function standsTold(schedule: Schedule, status: Status | undefined, period: Period | undefined): Text[] {
  const { asOf } = schedule;
  const early = earlyEndTexts(schedule);
  if (!status) return early;
  const { contract, isExpected } = status;
  const stands = period && status.periods.get(period);
  return [
    ...(stands ? [whyText.state(asOf, stateText(stands, isExpected), reasonOfState(stands))] : []),
    ...(period ? [] : [whyText.state(asOf, contractStateOf(status, schedule), reasonOfState(contract))]),
    ...(isExpected ? [unconfirmedText(schedule)] : []),
    ...early,
  ];
}

/** That no source says that it was concluded; and that it is but a plan, where papers tell of no more. */
function unconfirmedText(schedule: Schedule): Text {
  return joined([statusText.planned, ...(isOnlyPlanned(schedule) ? [whyText.planned] : [])], ': ');
}

function reasonOfState({ state, mayHaveBegun }: Stands): Text {
  return mayHaveBegun ? whyText.startOpen : stateReason[state];
}
