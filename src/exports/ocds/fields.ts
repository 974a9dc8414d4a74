/** How a contract is bought. */
const method = {
  to: 'tender.procurementMethodDetails, tender.procurementMethod; tender.lots[].description where lots differ',
  how: 'in words; a code where one surely fits',
} as const;

/** What a release has no place for. */
const none = { to: undefined, how: 'dropped, and counted' } as const;

/** What the data hold, and where in a release of OCDS it goes; `to` is missing where OCDS has no place for it; `how` is for docs/standards.md. */
export const ocdsFields = {
  municipalities: {
    to: 'parties[roles=buyer]',
    how: "each as an organisation with its TOOI address; the region's name where no source names them",
  },
  categories: {
    to: 'tender.lots[].additionalClassifications[scheme=CPV]',
    how: 'those that have a CPV code in the vocabulary',
  },
  track: { to: 'tender.title', how: 'as it is' },
  segment: { to: 'tender.lots[].title', how: 'as it is' },
  stage: {
    to: 'tender.lots[].status; tender.status where all lots agree; tag',
    how: 'as it is',
  },
  instrument: method,
  procedure: method,
  'sas-option': method,
  criterion: { to: 'tender.awardCriteria', how: 'where all lots agree' },
  'first-day': { to: 'tender.lots[].contractPeriod.startDate', how: 'only where it is one day' },
  'initial-end': { to: 'tender.lots[].contractPeriod.endDate', how: 'only where it is one day' },
  'initial-term': {
    to: 'tender.lots[].contractPeriod.durationInDays',
    how: 'in days, where both are known',
  },
  'latest-end': { to: 'tender.lots[].contractPeriod.maxExtentDate', how: 'the last day that there can be' },
  limit: { to: 'tender.lots[].contractPeriod.maxExtentDate', how: 'only as the last day that follows from it' },
  options: {
    to: 'tender.lots[].hasRenewal, renewal.minimumRenewals, renewal.maximumRenewals',
    how: 'numbers where every group has one',
  },
  'option-length': { to: 'tender.lots[].renewal.description', how: 'in words' },
  'scope-options': { to: 'tender.lots[].hasOptions, options.description', how: 'in words' },
  'decide-by': { to: 'tender.milestones[type=approval].dueDate', how: 'only where it is one day' },
  evaluation: { to: 'tender.milestones[type=assessment].dueDate', how: 'only where it is one day' },
  winners: { to: 'awards[].suppliers', how: 'as it is; none before the stage of awarding' },
  'agreed-until': { to: 'contracts[].period.endDate', how: 'only where it is one day' },
  under: {
    to: 'relatedProcesses[relationship=framework]',
    how: 'by OCID; the framework has techniques.hasFrameworkAgreement',
  },
  follows: { to: 'relatedProcesses[relationship=prior]', how: 'by OCID' },
  citations: { to: 'tender.documents[]', how: 'the paper as a document, without the line' },
  kind: none,
  replaces: none,
  'per-municipality': none,
  'minimum-term': none,
  'earliest-end': none,
  'ends-with': none,
  'decided-by': none,
  tacit: none,
  notice: none,
  conditions: none,
  rejected: none,
  reservation: none,
  'may-end': none,
  'award-form': none,
  funding: none,
  providers: none,
  lots: none,
  scope: none,
  events: none,
  doubts: none,
  organisations: none,
  contradictions: none,
  decisions: none,
  budgets: none,
  milestones: none,
  numbers: none,
  points: none,
} as const satisfies Readonly<Record<string, { readonly to: string | undefined; readonly how: string }>>;

export type OcdsField = keyof typeof ocdsFields;
