/** What the data hold of a contract, and where in a release of OCDS it goes; `to` is missing where OCDS has no place for it; `how` is for docs/standards.md. */
export const ocdsFields = {
  municipalities: {
    to: 'parties[roles=buyer]',
    how: "each as an organisation with its TOOI address; the region's name where no source names them",
  },
  track: { to: 'tender.title', how: 'as it is' },
  segment: { to: 'tender.lots[].title', how: 'as it is' },
  stage: { to: 'tender.status, tag', how: 'as it is' },
  instrument: { to: 'tender.procurementMethodDetails', how: 'in Dutch words; a code where one surely fits' },
  procedure: { to: 'tender.procurementMethodDetails', how: 'in Dutch words; a code where one surely fits' },
  'sas-option': { to: 'tender.procurementMethodDetails', how: 'in Dutch words; a code where one surely fits' },
  'first-day': { to: 'tender.lots[].contractPeriod.startDate', how: 'only where it is one day' },
  'initial-end': { to: 'tender.lots[].contractPeriod.endDate', how: 'only where it is one day' },
  'latest-end': { to: 'tender.lots[].contractPeriod.maxExtentDate', how: 'the last day that there can be' },
  options: {
    to: 'tender.lots[].hasRenewal, renewal.minimumRenewals, renewal.maximumRenewals',
    how: 'numbers where every group has one',
  },
  'option-length': { to: 'tender.lots[].renewal.description', how: 'in words' },
  'decide-by': { to: 'tender.milestones[type=approval].dueDate', how: 'only where it is one day' },
  evaluation: { to: 'tender.milestones[type=assessment].dueDate', how: 'only where it is one day' },
  winners: { to: 'awards[].suppliers', how: 'as it is' },
  'agreed-until': { to: 'contracts[].period.endDate', how: 'only where it is one day' },
  citations: { to: 'tender.documents[]', how: 'the paper as a document, without the line' },
  funding: { to: undefined, how: 'dropped, and counted' },
  providers: { to: undefined, how: 'dropped, and counted' },
  lots: { to: undefined, how: 'dropped, and counted' },
  scope: { to: undefined, how: 'dropped, and counted' },
  events: { to: undefined, how: 'dropped, and counted' },
  doubts: { to: undefined, how: 'dropped, and counted' },
} as const satisfies Readonly<Record<string, { readonly to: string | undefined; readonly how: string }>>;

export type OcdsField = keyof typeof ocdsFields;
