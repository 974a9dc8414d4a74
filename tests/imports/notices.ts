/** A lot of a made-up notice; what is left out is not in it. */
export interface MadeLot {
  readonly id?: string;
  readonly name?: string;
  readonly start?: string;
  readonly end?: string;
  readonly months?: number;
  readonly other?: 'UNLIMITED' | 'UNKNOWN';
  readonly renewals?: number;
  readonly winners?: readonly string[];
  /** BT-142, of an award notice. */
  readonly result?: 'selec-w' | 'clos-nw' | 'open-nw';
}

interface MadeNotice {
  readonly kind?: 'PriorInformationNotice' | 'ContractNotice' | 'ContractAwardNotice';
  readonly procedure?: string;
  /** What tells notices of one kind apart. */
  readonly number?: string;
  /** What it changes of an earlier notice, or of the contract, in words; `cancel` is the code for it. */
  readonly changes?: string;
  readonly modifies?: string;
  readonly day?: string;
  readonly title?: string;
  readonly buyers?: readonly { readonly name: string; readonly id?: string }[];
  readonly lots?: readonly MadeLot[];
}

const tag = (name: string, value: string | number | undefined, attributes = '') =>
  value === undefined ? '' : `<cbc:${name}${attributes}>${value}</cbc:${name}>\n`;

/** A notice as eForms has it, with a line for each field. */
export function noticeWith({
  kind = 'ContractNotice',
  procedure = 'voorbeeld-1',
  day = '2026-03-10',
  title = 'Ambulante jeugdhulp',
  buyers = [{ name: 'Gemeente Voorbeeldstad' }],
  lots = [{}],
  number = '',
  changes,
  modifies,
}: MadeNotice = {}): string {
  const winners = [...new Set(lots.flatMap((lot) => lot.winners ?? []))];
  const companies = [
    ...buyers.map((one, index) => ({ ...one, org: `ORG-${index + 1}` })),
    ...winners.map((name, index) => ({ name, id: undefined, org: `ORG-9${index}` })),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<${kind} xmlns="urn:x" xmlns:cac="urn:cac" xmlns:cbc="urn:cbc" xmlns:efac="urn:efac">
<efac:Organizations>
${companies
  .map(
    ({ name, id, org }) => `<efac:Organization><efac:Company>
<cac:PartyIdentification><cbc:ID>${org}</cbc:ID></cac:PartyIdentification>
<cac:PartyName>${tag('Name', name)}</cac:PartyName>
<cac:PartyLegalEntity>${tag('CompanyID', id ?? '12345678')}</cac:PartyLegalEntity>
</efac:Company></efac:Organization>`,
  )
  .join('\n')}
</efac:Organizations>
${changes === undefined ? '' : changed('Changes', changes)}${modifies === undefined ? '' : changed('ContractModification', modifies)}
${winners.length > 0 || lots.some(({ result }) => result) ? resultOf(lots, winners) : ''}
${tag('ID', `${procedure}-${kind}${number}`)}${tag('ContractFolderID', procedure)}${tag('IssueDate', `${day}+01:00`)}
${buyers.map((_, index) => `<cac:ContractingParty><cac:Party><cac:PartyIdentification>${tag('ID', `ORG-${index + 1}`)}</cac:PartyIdentification></cac:Party></cac:ContractingParty>`).join('\n')}
<cac:ProcurementProject>
${tag('Name', title)}</cac:ProcurementProject>
${lots.map((lot, index) => lotXml(lot, index)).join('\n')}
</${kind}>
`;
}

function lotXml({ id, name, start, end, months, other, renewals }: MadeLot, index: number): string {
  return `<cac:ProcurementProjectLot>
${tag('ID', id ?? `LOT-000${index + 1}`)}<cac:ProcurementProject>
${tag('Name', name)}<cac:PlannedPeriod>
${tag('StartDate', start && `${start}+01:00`)}${tag('EndDate', end && `${end}+01:00`)}${tag('DurationMeasure', months, ' unitCode="MONTH"')}${tag('DescriptionCode', other)}</cac:PlannedPeriod>
${renewals === undefined ? '' : `<cac:ContractExtension>\n${tag('MaximumNumberNumeric', renewals)}</cac:ContractExtension>\n`}</cac:ProcurementProject>
</cac:ProcurementProjectLot>`;
}

function changed(name: string, words: string): string {
  const told =
    words === 'cancel'
      ? `<efac:ChangeReason>${tag('ReasonCode', words)}</efac:ChangeReason>`
      : `<efac:Change>${tag('ChangeDescription', words)}</efac:Change>`;
  return `<efac:${name}>${told}</efac:${name}>`;
}

function resultOf(lots: readonly MadeLot[], winners: readonly string[]): string {
  const idOf = (lot: MadeLot, index: number) => lot.id ?? `LOT-000${index + 1}`;
  const won = lots.flatMap((lot, index) => (lot.winners ?? []).map((winner) => ({ lot: idOf(lot, index), winner })));
  const id = (value: string) => `<cbc:ID>${value}</cbc:ID>`;
  return `<efac:NoticeResult>
${lots.map((lot, index) => (lot.result ? `<efac:LotResult>${tag('TenderResultCode', lot.result)}<efac:TenderLot>${id(idOf(lot, index))}</efac:TenderLot></efac:LotResult>` : '')).join('')}
${won.map(({ lot }, n) => `<efac:LotResult><efac:LotTender>${id(`TEN-${n}`)}</efac:LotTender><efac:TenderLot>${id(lot)}</efac:TenderLot></efac:LotResult>`).join('\n')}
${won.map(({ winner }, n) => `<efac:LotTender>${id(`TEN-${n}`)}<efac:TenderingParty>${id(`TPA-${winners.indexOf(winner)}`)}</efac:TenderingParty></efac:LotTender>`).join('\n')}
${won.map((_, n) => `<efac:SettledContract><efac:LotTender>${id(`TEN-${n}`)}</efac:LotTender></efac:SettledContract>`).join('\n')}
${winners.map((_, n) => `<efac:TenderingParty>${id(`TPA-${n}`)}<efac:Tenderer>${id(`ORG-9${n}`)}</efac:Tenderer></efac:TenderingParty>`).join('\n')}
</efac:NoticeResult>`;
}
