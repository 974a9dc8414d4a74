import type {
  Published,
  PublishedBuyer,
  PublishedLot,
  PublishedStage,
  RefusedPublication,
  Renewals,
  Taken,
} from '../published.js';
import { changeIn, type NoticeChange } from './changes.js';
import { companiesIn, type LotOutcome, outcomeIn } from './outcome.js';
import { takenFrom } from './taken-from.js';
import { type Element, elementsAt, elementsCalled, rootOf } from './xml.js';

/** The kinds of notice, with the stage that each tells. */
const stages: Readonly<Record<string, PublishedStage>> = {
  PriorInformationNotice: 'intended',
  ContractNotice: 'tendering',
  ContractAwardNotice: 'awarded',
};

/**
 * What an eForms notice says of the contracts: the business terms on days, lengths, renewals, buyers and winners of every
 * lot. Days are as printed, without their offset, both included.
 */
export function noticeIn(text: string): Published | RefusedPublication {
  const root = rootOf(text);
  if ('refused' in root) return root;
  const kind = stages[root.name];
  if (kind === undefined) return { refused: 'no-notice' };
  const used = new Set<Element>();
  const one = (pointer: string, from: Element, ...way: string[]): Taken<string> | undefined => {
    const [found] = elementsAt(from, ...way).filter((element) => element.text.trim() !== '');
    if (found) used.add(found);
    return found && takenFrom(found, pointer);
  };
  const day = noticeDay(one('BT-05', root, 'IssueDate'));
  if (!day) return { refused: 'no-day' };
  const parties = companiesIn(root);
  const buyers = noticeBuyers(root, parties, used);
  if (buyers.length === 0) return { refused: 'no-buyer' };
  const parts = elementsAt(root, 'ProcurementProjectLot').filter(
    (lot) => one('BT-137', lot, 'ID')?.value.startsWith('GLO-') === false,
  );
  const outcome = outcomeIn(root, parties, used);
  const lots = parts.map((lot) => noticeLot(lot, one, outcome));
  const title = one('BT-21', root, 'ProcurementProject', 'Name') ?? lots.find(({ name }) => name)?.name;
  if (lots.length === 0 || !title) return { refused: 'no-contract' };
  const change = changeIn(root, used);
  const reference = one('BT-701', root, 'ID');
  const codes = [
    ...elementsCalled('MainCommodityClassification', root),
    ...elementsCalled('AdditionalCommodityClassification', root),
  ];
  return {
    procedure: one('BT-04', root, 'ContractFolderID')?.value ?? reference?.value ?? '',
    reference: reference?.value ?? '',
    title,
    buyers,
    day,
    rank: 2 * Object.keys(stages).indexOf(root.name) + (change ? 1 : 0),
    version: one('BT-757', root, 'VersionID')?.value ?? '',
    ...noticeStage(root, kind, change, lots),
    changes: change?.told ?? [],
    lots,
    subjects: codes.flatMap((code) => elementsAt(code, 'ItemClassificationCode').map((element) => element.text.trim())),
    url: undefined,
    passedOver: leavesOf(root)
      .filter((leaf) => !used.has(leaf))
      .map(({ name }) => name),
  };
}

/** How far a notice tells that all of it has come. Where all lots came to nothing, that is told of the whole. */
function noticeStage(
  root: Element,
  kind: PublishedStage,
  change: NoticeChange | undefined,
  lots: readonly PublishedLot[],
): Pick<Published, 'stage' | 'stageAt'> {
  const [first, ...others] = lots.map(({ result }) => result);
  if (change?.cancelled) return { stage: 'withdrawn', stageAt: change.cancelled };
  if (change?.isOfContract) return { stage: 'running', stageAt: ofKind(root) };
  const isSame = first !== undefined && others.every((one) => one?.value === first.value);
  return isSame ? { stage: first.value, stageAt: first } : { stage: kind, stageAt: ofKind(root) };
}

function ofKind({ name, line }: Element): Taken<string> {
  return { value: name, line, quote: name, pointer: 'BT-02' };
}

type TakeOne = (pointer: string, from: Element, ...way: string[]) => Taken<string> | undefined;

function noticeLot(lot: Element, one: TakeOne, outcome: ReadonlyMap<string, LotOutcome>): PublishedLot {
  const id = one('BT-137', lot, 'ID')?.value ?? '';
  const project = (pointer: string, ...way: string[]) => one(pointer, lot, 'ProcurementProject', ...way);
  const measure = elementsAt(lot, 'ProcurementProject', 'PlannedPeriod', 'DurationMeasure')[0];
  const duration = project('BT-36', 'PlannedPeriod', 'DurationMeasure');
  const length = duration && measure && noticeLength(duration.value, measure.attributes['unitCode'] ?? '');
  const other = project('BT-538', 'PlannedPeriod', 'DescriptionCode');
  const renewals = project('BT-58', 'ContractExtension', 'MaximumNumberNumeric');
  return {
    id,
    name: project('BT-21', 'Name'),
    lines: { first: lot.line, last: lot.lastLine },
    firstDay: noticeDay(project('BT-536', 'PlannedPeriod', 'StartDate')),
    lastDay: noticeDay(project('BT-537', 'PlannedPeriod', 'EndDate')),
    length: duration && length ? { ...duration, value: length } : undefined,
    isUnlimited: other?.value === 'UNLIMITED' ? { ...other, value: true } : undefined,
    latestLastDay: undefined,
    renewals: renewals && renewalsIn(renewals),
    countsRenewals: true,
    winners: outcome.get(id)?.winners ?? [],
    result: outcome.get(id)?.result,
  };
}

/** The day without its offset, which names the time zone in which it counts. */
function noticeDay(text: Taken<string> | undefined): Taken<string> | undefined {
  const day = text && /^\d{4}-\d{2}-\d{2}/.exec(text.value)?.[0];
  return text && day ? { ...text, value: day, quote: day } : undefined;
}

/** BT-58 is the highest number that there may be. */
function renewalsIn(text: Taken<string>): Taken<Renewals> | undefined {
  return /^\d{1,3}$/.test(text.value) ? { ...text, value: { least: undefined, most: Number(text.value) } } : undefined;
}

const units: Readonly<Record<string, string>> = { YEAR: 'Y', MONTH: 'M', WEEK: 'W', DAY: 'D' };

function noticeLength(number: string, unit: string): string | undefined {
  const letter = units[unit];
  return letter && /^[1-9]\d{0,3}$/.test(number) ? `P${number}${letter}` : undefined;
}

function noticeBuyers(root: Element, parties: ReadonlyMap<string, Element>, used: Set<Element>): PublishedBuyer[] {
  return elementsAt(root, 'ContractingParty', 'Party', 'PartyIdentification', 'ID').flatMap((id) => {
    const company = parties.get(id.text.trim());
    const [name] = company ? elementsAt(company, 'PartyName', 'Name') : [];
    if (!company || !name || name.text.trim() === '') return [];
    const identifiers = elementsAt(company, 'PartyLegalEntity', 'CompanyID');
    for (const element of [id, name, ...identifiers]) used.add(element);
    return [{ name: takenFrom(name, 'BT-500'), identifiers: identifiers.map((element) => element.text.trim()) }];
  });
}

/** The elements that hold a text and no further ones. */
function leavesOf(element: Element): Element[] {
  if (element.children.length > 0) return element.children.flatMap(leavesOf);
  return element.text.trim() === '' ? [] : [element];
}
