import type { PublishedStage, Taken } from '../published.js';
import { takenFrom } from './taken-from.js';
import { type Element, elementsAt, elementsCalled } from './xml.js';

/** What became of a lot. */
export interface LotOutcome {
  readonly winners: readonly Taken<string>[];
  readonly result: Taken<PublishedStage> | undefined;
}

/** BT-142, whether somebody won: a lot that was closed without a winner, and one on which nobody has decided yet, are not awarded. */
const results: Readonly<Record<string, PublishedStage>> = {
  'selec-w': 'awarded',
  'clos-nw': 'not-awarded',
  'open-nw': 'tendering',
};

/** The organisations of a notice by the number that it gives them. */
export function companiesIn(root: Element): ReadonlyMap<string, Element> {
  return new Map(
    elementsCalled('Company', root).flatMap((company) =>
      elementsAt(company, 'PartyIdentification', 'ID').map((id) => [id.text.trim(), company] as const),
    ),
  );
}

/** What became of each lot: its result names the tenders, a tender its party, a party its members. */
export function outcomeIn(
  root: Element,
  parties: ReadonlyMap<string, Element>,
  used: Set<Element>,
): Map<string, LotOutcome> {
  const [result] = elementsCalled('NoticeResult', root);
  const found = new Map<string, LotOutcome>();
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
    const told = lotResultOf(lotResult, used);
    for (const lot of lots) {
      const before = found.get(lot);
      found.set(lot, { winners: [...(before?.winners ?? []), ...names], result: before?.result ?? told });
    }
  }
  return found;
}

function lotResultOf(lotResult: Element, used: Set<Element>): Taken<PublishedStage> | undefined {
  const [code] = elementsAt(lotResult, 'TenderResultCode');
  const stage = results[code?.text.trim() ?? ''];
  if (!code || stage === undefined) return undefined;
  used.add(code);
  return { ...takenFrom(code, 'BT-142'), value: stage };
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
