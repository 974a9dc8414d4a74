/** What the data hold of a contract, and where in a release of OCDS it goes; `to` is missing where OCDS has no place for it. */
export const ocdsFields = {
  municipalities: { to: 'parties[roles=buyer]' },
  track: { to: 'tender.title' },
  segment: { to: 'tender.lots[].title' },
  stage: { to: 'tender.status, tag' },
  instrument: { to: 'tender.procurementMethodDetails' },
  procedure: { to: 'tender.procurementMethodDetails' },
  'sas-option': { to: 'tender.procurementMethodDetails' },
  'first-day': { to: 'tender.lots[].contractPeriod.startDate' },
  'initial-end': { to: 'tender.lots[].contractPeriod.endDate' },
  'latest-end': { to: 'tender.lots[].contractPeriod.maxExtentDate' },
  options: { to: 'tender.lots[].hasRenewal, renewal.minimumRenewals, renewal.maximumRenewals' },
  'option-length': { to: 'tender.lots[].renewal.description' },
  'decide-by': { to: 'tender.milestones[type=approval].dueDate' },
  evaluation: { to: 'tender.milestones[type=assessment].dueDate' },
  winners: { to: 'awards[].suppliers' },
  'agreed-until': { to: 'contracts[].period.endDate' },
  citations: { to: 'tender.documents[]' },
  funding: { to: undefined },
  providers: { to: undefined },
  lots: { to: undefined },
  scope: { to: undefined },
  events: { to: undefined },
  doubts: { to: undefined },
} as const satisfies Readonly<Record<string, { readonly to: string | undefined }>>;

export type OcdsField = keyof typeof ocdsFields;
