import type {
  Published,
  PublishedBuyer,
  PublishedLot,
  PublishedStage,
  RefusedPublication,
  Renewals,
  Taken,
} from '../published.js';
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
  const winners = noticeWinners(root, parties, used);
  const lots = parts.map((lot) => noticeLot(lot, one, winners));
  const title = one('BT-21', root, 'ProcurementProject', 'Name') ?? lots.find(({ name }) => name)?.name;
  if (lots.length === 0 || !title) return { refused: 'no-contract' };
  const isModified = elementsCalled('ContractModification', root).length > 0;
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
    stage: isModified ? 'running' : kind,
    stageAt: { value: root.name, line: root.line, quote: root.name, pointer: 'BT-02' },
    lots,
    subjects: codes.flatMap((code) => elementsAt(code, 'ItemClassificationCode').map((element) => element.text.trim())),
    url: undefined,
    passedOver: leavesOf(root)
      .filter((leaf) => !used.has(leaf))
      .map(({ name }) => name),
  };
}

type TakeOne = (pointer: string, from: Element, ...way: string[]) => Taken<string> | undefined;

function noticeLot(lot: Element, one: TakeOne, winners: ReadonlyMap<string, Taken<string>[]>): PublishedLot {
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
    winners: winners.get(id) ?? [],
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

/** The organisations of a notice by the number that it gives them. */
function companiesIn(root: Element): ReadonlyMap<string, Element> {
  return new Map(
    elementsCalled('Company', root).flatMap((company) =>
      elementsAt(company, 'PartyIdentification', 'ID').map((id) => [id.text.trim(), company] as const),
    ),
  );
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

/** Who won each lot: its result names the tenders, a tender its party, a party its members. */
function noticeWinners(
  root: Element,
  parties: ReadonlyMap<string, Element>,
  used: Set<Element>,
): Map<string, Taken<string>[]> {
  const [result] = elementsCalled('NoticeResult', root);
  const found = new Map<string, Taken<string>[]>();
  if (!result) return found;
  const byId = (name: string) => new Map(elementsAt(result, name).map((one) => [noticeId(one), one] as const));
  const [tenders, tenderers] = [byId('LotTender'), byId('TenderingParty')];
  const settled = new Set(elementsAt(result, 'SettledContract', 'LotTender').map(noticeId));
  for (const lotResult of elementsAt(result, 'LotResult')) {
    const lots = elementsAt(lotResult, 'TenderLot').map(noticeId);
    const won = elementsAt(lotResult, 'LotTender')
      .map(noticeId)
      .filter((id) => settled.has(id));
    const names = won.flatMap((id) => {
      const tender = tenders.get(id);
      const party = tender && tenderers.get(elementsAt(tender, 'TenderingParty').map(noticeId)[0] ?? '');
      return party
        ? elementsAt(party, 'Tenderer').flatMap((tenderer) => companyName(parties.get(noticeId(tenderer)), used))
        : [];
    });
    for (const lot of lots) found.set(lot, [...(found.get(lot) ?? []), ...names]);
  }
  return found;
}

function companyName(company: Element | undefined, used: Set<Element>): Taken<string>[] {
  const [name] = company ? elementsAt(company, 'PartyName', 'Name') : [];
  if (!name || name.text.trim() === '') return [];
  used.add(name);
  return [takenFrom(name, 'BT-500')];
}

function noticeId(element: Element): string {
  return elementsAt(element, 'ID')[0]?.text.trim() ?? '';
}

function takenFrom(element: Element, pointer: string): Taken<string> {
  const value = element.text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return { value, line: element.line, quote: value, pointer };
}

/** The elements that hold a text and no further ones. */
function leavesOf(element: Element): Element[] {
  if (element.children.length > 0) return element.children.flatMap(leavesOf);
  return element.text.trim() === '' ? [] : [element];
}
