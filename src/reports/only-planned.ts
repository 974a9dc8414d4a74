import type { Dataset } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import { grouped } from '../domain/grouped.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { isNotConcluded } from '../domain/terms/status.js';
import { labelOf } from '../domain/vocabulary.js';
import { reasonText } from '../text/days.js';
import { deadlinesText } from '../text/deadlines.js';
import { keyName } from '../text/keys.js';
import type { Text } from '../text/language.js';
import { joined, phrase, plain } from '../text/phrase.js';
import { manyPlannedText, onlyPlannedText, stageTold } from '../text/timeline.js';
import { isHeadDoubted } from './contract-kind.js';
import { placeName } from './place-name.js';

/** How far a contract was when its paper was written, `still a plan in 2021`; nothing where no paper has it. */
export function stageTexts({ stage, stageEdition }: Schedule, dataset: Dataset): Text[] {
  if (stage === undefined) return [];
  if (isUnknown(stage)) return [phrase`${keyName('stage')} ${reasonText[stage]}`];
  const years = [stageEdition?.datesFrom, stageEdition?.countsFrom].flatMap((day) => day?.slice(0, 4) ?? []);
  return [stageTold(stage, labelOf(dataset, 'stage', stage), [...new Set(years)])];
}

/** Whether papers tell of the plan or the tender of a contract alone: its days are what was meant, not what was agreed. */
export function isOnlyPlanned({ stage }: Schedule): boolean {
  return stage === 'intended' || stage === 'tendering';
}

/** So many places of so many regions are named; more are for a list, not for a sentence. */
const most = { places: 8, regions: 3 };

/**
 * Of which contracts of an answer no source says that they were concluded, in one sentence; nothing where there is none. Many, of more than three
 * regions, are counted by how far they were, with the command that lists them.
 */
export function onlyPlannedRemarks(schedules: readonly Schedule[], dataset: Dataset): Text[] {
  const planned = schedules.filter(isUnconfirmed);
  const told = plannedTexts(planned, dataset);
  if (told.length === 0) return [];
  const regions = new Set(planned.map(({ contract }) => contract.region.id));
  if (told.length <= most.places || regions.size <= most.regions) return [onlyPlannedText(told)];
  const contracts = new Map(
    planned.map(({ contract, stage }) => [`${contract.region.id}/${contract.id}`, stage ?? 'not-stated']),
  );
  const byStage = [...grouped([...contracts.values()], (stage) => stage)];
  return [
    manyPlannedText(
      contracts.size,
      byStage.map(([stage, all]) => phrase`${all.length} ${labelOf(dataset, 'stage', stage)}`),
    ),
  ];
}

/** The places of contracts, each once, with how far these were. */
export function plannedTexts(schedules: readonly Schedule[], dataset: Dataset): Text[] {
  const told = schedules.map((one) => withStage(plain(placeName(one.contract, undefined)), one, dataset));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

/** A name with how far the contract was, where no source says that it was concluded: `BAR · Wijkteams (still a plan in 2021)`. */
export function withStage(name: Text, schedule: Schedule, dataset: Dataset): Text {
  const stage = isUnconfirmed(schedule) ? stageTexts(schedule, dataset) : [];
  const doubt = isHeadDoubted('stage', schedule.head) ? [deadlinesText.doubtful] : [];
  return stage.length === 0 ? name : phrase`${name} (${joined([...stage, ...doubt], ', ')})`;
}

/** Whether no source says that it was concluded; one that came to nothing is told as that. */
export function isUnconfirmed(schedule: Schedule): boolean {
  return schedule.off === undefined && isNotConcluded(schedule);
}
