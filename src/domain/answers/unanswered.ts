import { type Entry, isUnknown } from '../entry.js';
import { lookUp } from '../look-up.js';
import { isOff } from '../terms/off.js';
import { type ContractThing, isWithin, type SegmentThing, type Things, trackOf } from '../things.js';
import { answerTo, type Question } from './questions.js';
import { editionsOf } from './told.js';

/** What is asked of a contract that is to come or runs, beside what no file goes without. */
export type OpenQuestion = keyof typeof tellings;

/** A question that no source answers of a contract. */
export interface Unanswered {
  readonly asked: OpenQuestion;
  /** The parts of it of which a source does. */
  readonly toldOf: readonly SegmentThing[];
}

type Telling = (contract: ContractThing, things: Things, of: SegmentThing | undefined) => boolean;

/** Whether a source tells anything of it, be it that it is not known. */
const tellings = {
  providers: answered('providers'),
  lots: answered('lots'),
  criterion: answered('criterion'),
  'sas-option': answered('sas-option'),
  budget: hasBudget,
  tariffs: answered('tariffs'),
  evaluation: answered('evaluation'),
  publication: hasStep('tender-publication', 'tender'),
  'award-day': hasStep('award'),
  award: answered('award'),
} as const satisfies Readonly<Record<string, Telling>>;

/**
 * The questions on a contract, or on a segment's share of one, on which no source known on the day of `things` tells anything, not
 * even that it is not known. A previous contract is asked nothing, nor one that came to nothing or is over.
 *
 * @param of the segment for which it is asked, where it comes down to that
 */
export function unansweredOf(contract: ContractThing, things: Things, of = contract.segment): Unanswered[] {
  return questionsOn(contract, things).flatMap((asked) => {
    if (tellings[asked](contract, things, of)) return [];
    const toldOf = partsTelling(asked, contract, things, of);
    const parts = (things.lowestSegments.get(trackOf(contract)) ?? []).filter((one) => isWithin(one, of));
    const isOfAll = parts.length > 0 && parts.every((part) => toldOf.some((one) => isWithin(part, one)));
    return isOfAll ? [] : [{ asked, toldOf }];
  });
}

function questionsOn(contract: ContractThing, things: Things): OpenQuestion[] {
  const told = (key: 'kind' | 'stage') => lookUp(contract, key, things)?.located.value;
  const stage = told('stage');
  if (told('kind') === 'prior' || stage === 'ended' || isOff(contract, things)) return [];
  const procurement = lookUp(contract, 'procurement', things)?.located.value;
  const { instrument, procedure }: Entry<'procurement'> = typeof procurement === 'object' ? procurement : {};
  const isTender = instrument === undefined || isUnknown(instrument) || instrument === 'public-contract';
  const isToCome = stage === undefined || stage === 'intended' || stage === 'tendering';
  return [
    'providers',
    ...(isTender ? (['lots', 'criterion'] as const) : []),
    ...(procedure === 'sas' ? (['sas-option'] as const) : []),
    'budget',
    'tariffs',
    'evaluation',
    ...(isTender && isToCome ? (['publication', 'award-day'] as const) : []),
    ...(isToCome ? [] : (['award'] as const)),
  ];
}

function partsTelling(
  asked: OpenQuestion,
  { id }: ContractThing,
  things: Things,
  of: SegmentThing | undefined,
): SegmentThing[] {
  return (things.contractsById.get(id) ?? []).flatMap((share) => {
    const { segment } = share;
    const isPart = segment && isWithin(segment, of);
    return isPart && tellings[asked](share, things, segment) ? [segment] : [];
  });
}

function answered(question: Question): Telling {
  return (contract, things) => answerTo(question, contract, things) !== undefined;
}

/** A budget of the contract, of its segment and what that is a part of, or of the track. */
function hasBudget(contract: ContractThing, things: Things, of: SegmentThing | undefined): boolean {
  const versions: { readonly entry: { readonly value: Pick<Entry<'contract'>, 'budgets'> } }[] = [...contract.versions];
  for (let one = of; one; one = one.parent) versions.push(...one.versions);
  const above = [...editionsOf(contract, things), ...things.regionEditions(trackOf(contract))];
  return [...versions, ...above].some(({ entry }) => entry.value.budgets !== undefined);
}

function hasStep(...kinds: readonly string[]): Telling {
  return (contract, things) =>
    [...editionsOf(contract, things), ...things.regionEditions(trackOf(contract))].some(
      ({ entry: { value } }) =>
        typeof value.milestones === 'string' ||
        value.milestones?.some(({ kind, contract: of }) => of === contract.id && kinds.includes(kind ?? '')),
    );
}
