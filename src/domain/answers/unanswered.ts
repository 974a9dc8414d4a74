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
  /** The parts of it of which a source does; those of which one only says that it is not known are none of them. */
  readonly toldOf: readonly SegmentThing[];
}

type Telling = (contract: ContractThing, things: Things, of: SegmentThing | undefined) => HowTold | undefined;

/** What a source tells: the answer, or only that it is not known. */
type HowTold = 'answer' | 'unknown';

/** Whether a source tells anything of it. */
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
    const telling = partsTelling(asked, contract, things, of);
    const parts = (things.lowestSegments.get(trackOf(contract)) ?? []).filter((one) => isWithin(one, of));
    const isOfAll = parts.length > 0 && parts.every((part) => telling.some(({ segment }) => isWithin(part, segment)));
    const toldOf = telling.flatMap(({ segment, told }) => (told === 'answer' ? [segment] : []));
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

/** The parts of which a source tells anything, and what. */
function partsTelling(asked: OpenQuestion, { id }: ContractThing, things: Things, of: SegmentThing | undefined) {
  return (things.contractsById.get(id) ?? []).flatMap((share) => {
    const { segment } = share;
    const told = segment && isWithin(segment, of) ? tellings[asked](share, things, segment) : undefined;
    return segment && told ? [{ segment, told }] : [];
  });
}

function answered(question: Question): Telling {
  return (contract, things) => asKnown(answerTo(question, contract, things)?.isKnown);
}

function asKnown(isKnown: boolean | undefined): HowTold | undefined {
  return isKnown === undefined ? undefined : isKnown ? 'answer' : 'unknown';
}

/** A budget of the contract, of its segment and what that is a part of, or of the track. */
function hasBudget(contract: ContractThing, things: Things, of: SegmentThing | undefined): HowTold | undefined {
  const versions: { readonly entry: { readonly value: Pick<Entry<'contract'>, 'budgets'> } }[] = [...contract.versions];
  for (let one = of; one; one = one.parent) versions.push(...one.versions);
  const told = [...versions, ...editionsAround(contract, things)].flatMap<string | Entry<'budget'>>(
    ({ entry }) => entry.value.budgets ?? [],
  );
  return asKnown(
    told.length === 0 ? undefined : told.some((one) => typeof one !== 'string' && !isUnknown(one.amounts)),
  );
}

function hasStep(...kinds: readonly string[]): Telling {
  return (contract, things) => {
    const told = editionsAround(contract, things).flatMap<string | Entry<'milestone'>>(
      ({ entry: { value } }) => value.milestones ?? [],
    );
    const isStep = (one: string | Entry<'milestone'>) =>
      typeof one === 'string' || (one.contract === contract.id && kinds.includes(one.kind ?? ''));
    return asKnown(told.some(isStep) || undefined);
  };
}

function editionsAround(contract: ContractThing, things: Things) {
  return [...editionsOf(contract, things), ...things.regionEditions(trackOf(contract))];
}
