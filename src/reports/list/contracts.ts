import { answerTo } from '../../domain/answers/questions.js';
import type { AnswerValue } from '../../domain/answers/value.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import { citeOf, uniqueReferences } from '../../domain/citing/citation.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { onceForEach } from '../../domain/once.js';
import { replacementOf } from '../../domain/terms/off.js';
import { type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { segmentName, thingsOf, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { columnText } from '../../text/columns.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { boundMembers, boundMembersColumns, doubtsOfBoundMembers } from '../bound-members.js';
import { aside, codedColumn } from '../column.js';
import { type Grouping, type List, listOf } from '../column-list.js';
import { areOffAsked, contractFate } from '../contract-filter.js';
import { headMarked, unusualKindTexts } from '../contract-kind.js';
import { pathOf } from '../contract-path.js';
import { besideSorted, type Fate, out, type Sorted, sortedBy, worstOf } from '../fate.js';
import { placeColumns } from '../place-columns.js';
import { paperCalled } from '../place-name.js';
import { awayBy, regionsAsked, type Unknown } from '../selection.js';
import { type CodedKey, codedKeys, codesOf } from '../units.js';
import { contractFilterIn, doubtedColumn, doubtfullyAsked } from './asked-in-doubt.js';
import { codesTold, linesOfAnswers } from './codes-told.js';
import { fateByCodes, type Seen } from './filter.js';
import type { ListOptions } from './listable.js';
import { stateColumns } from './state-column.js';

/** The contracts, and shares of segments in them, that are current on a day. */
export function contractList(dataset: Dataset, options: ListOptions): List | Unknown {
  const { selection, codes, asOf, view } = options;
  const regions = regionsAsked(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const awayOf = (one: Seen) => awayBy(trackOf(one.contract), selection, regions);
  const sorted = sortedBy(contractsIn(dataset, options), (one): Fate => {
    const away = awayOf(one);
    if (away) return out(away);
    const filter = contractFilterIn(options);
    if (!areOffAsked(filter) && replacementOf(one.contract, one.things)) return out('replaced');
    return worstOf([fateByCodes(one, codes, filter), contractFate(one.contract, one.things, filter)]);
  });
  const scheduleIn = onceForEach(({ contract, things }: Seen) => scheduleOf(contract, things));
  const asked = onceForEach((one: Seen) => doubtfullyAsked(one, options));
  // The stage is what is told in every row, so the paper is that of it.
  const sourceIn = (one: Seen) => (scheduleIn(one).stageEdition ?? one.contract.versions[0]?.edition)?.source;
  const headDoubted = (one: Seen) => doubtsOf(scheduleIn(one).head).map(({ key }) => key as 'kind' | 'stage');
  const isBoundInDoubt = ({ contract, things }: Seen) => doubtsOfBoundMembers(contract, things).length > 0;
  const doubted = (one: Seen) => [
    ...new Set([...doubtedIn(one), ...headDoubted(one), ...asked(one)]),
    ...(isBoundInDoubt(one) ? (['municipalities'] as const) : []),
  ];
  // Funding and kind are shown with their doubt; of what else is asked for, no other column tells it.
  const isAskedInDoubt = sorted.in.some((one) => asked(one).some((key) => key !== 'funding' && key !== 'kind'));
  return listOf<Seen>(
    [
      ...aside(...placeColumns<Seen>(({ contract }) => ({ contract, segment: contract.segment }))),
      {
        field: 'contract',
        datum: (one) => one.contract.id,
        text: (one) => contractText(one, scheduleIn(one), dataset),
      },
      ...aside(
        codedColumn(
          'kind',
          (one: Seen) => scheduleIn(one).kind,
          (kind) => labelOf(dataset, 'contract-kind', kind),
        ),
      ),
      {
        ...codedColumn(
          'stage',
          (one: Seen) => scheduleIn(one).stage,
          (stage, one) => headMarked(labelOf(dataset, 'stage', stage), 'stage', scheduleIn(one).head),
        ),
        heading: columnText.stageTold,
      },
      ...stateColumns<Seen>((one) => one, options, dataset),
      {
        field: 'funding',
        datum: (one) => codesWritten(one, 'funding'),
        text: (one) => codesTold(one, 'funding', dataset),
      },
      ...aside<Seen>(
        {
          field: 'fundingParts',
          datum: ({ contract, things }) => {
            const value = answerTo('funding', contract, things)?.value;
            return value?.is === 'items' ? writtenIn(value) : null;
          },
        },
        {
          field: 'instrument',
          datum: (one) => codesWritten(one, 'instrument'),
          text: (one) => codesTold(one, 'instrument', dataset),
        },
        {
          field: 'postponed',
          datum: (one) => postponedIn(one, writtenIn),
          text: (one) => postponedIn(one, (value) => answerText(value, dataset)) ?? plain(''),
        },
      ),
      ...aside(...boundMembersColumns<Seen>((one) => ({ ...one, dataset }))),
      doubtedColumn(doubted, isAskedInDoubt),
      { field: 'source', datum: sourceIn, text: (one) => plain(paperCalled(sourceIn(one) ?? '', dataset)) },
      ...aside<Seen>({
        field: 'cite',
        datum: (one) => citeOf(uniqueReferences(linesOfAnswers(one, ['stage', ...codedKeys]))) || null,
      }),
    ],
    sorted.in,
    {
      asOf,
      beside: besideSorted(
        awayOnce(sorted, (one) => awayOf(one) !== undefined),
        ({ contract: one }) => pathOf(one),
      ),
      remarks: sorted.in.some((one) => isBoundInDoubt(one) || headDoubted(one).length > 0) ? [listText.doubtNote] : [],
      view,
      under: underRegion,
    },
  );
}

/** Of what another place was asked for than that of each contract one: a share counts with its whole, as in all answers. */
function awayOnce(sorted: Sorted<Seen>, isAway: (one: Seen) => boolean): Sorted<Seen> {
  const seen = new Set<string>();
  const out = sorted.out.filter(([one]) => {
    const key = `${one.contract.region.id}/${one.contract.id}`;
    if (!isAway(one)) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  return { ...sorted, out };
}

const underRegion: Grouping<Seen> = {
  idOf: ({ contract }) => contract.region.id,
  headingOf: ({ contract }) => ({ heading: plain(contract.region.name), details: [] }),
  instead: ['region'],
};

/** `Jeugdhulp › Wonen › jeugdhulp-prior, previous contract`: the kind where it is none of the usual, and for whom it is where that is not all. */
function contractText(one: Seen, schedule: Schedule, dataset: Dataset): Text {
  const { contract } = one;
  const names = [trackOf(contract).name, ...(contract.segment ? [segmentName(contract.segment)] : []), contract.id];
  return joined(
    [plain(names.join(' › ')), ...unusualKindTexts(schedule, dataset), ...boundMembers(contract, one.things, dataset)],
    ', ',
  );
}

function contractsIn(dataset: Dataset, { asOf }: ListOptions): Seen[] {
  return dataset.regions.flatMap((region) => {
    const things = thingsOf(region, asOf);
    return [...things.contracts.values()].map((contract) => ({ contract, things }));
  });
}

function codesWritten(one: Seen, key: CodedKey): string | null {
  return (
    codesOf(one, key)
      .map(({ code }) => code)
      .join('; ') || null
  );
}

/** What of it was postponed, written or in words. */
function postponedIn<T>({ contract, things }: Seen, written: (value: AnswerValue) => T): T | undefined {
  const answer = answerTo('postponed', contract, things);
  return answer && written(answer.value);
}

/** Which of its coded values are doubted. */
function doubtedIn(one: Seen): CodedKey[] {
  return codedKeys.filter((key) => codesOf(one, key).some(({ isDoubted }) => isDoubted));
}
