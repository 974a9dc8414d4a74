import { ambiguousYaml } from './ambiguous-yaml.js';
import { awardAfterFirstDay } from './award-after-first-day.js';
import { buyerDisplaced } from './buyer-displaced.js';
import { capBeforeInitialEnd } from './cap-before-initial-end.js';
import type { Check } from './check.js';
import { citationWithoutValue } from './citation-without-value.js';
import { codeNotValidThen } from './code-not-valid-then.js';
import { contractsOverlap } from './contracts-overlap.js';
import { contradictionAboutNothing } from './contradiction-about-nothing.js';
import { dateNotPrinted } from './date-not-printed.js';
import { duplicateDoubt } from './duplicate-doubt.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateLabel } from './duplicate-label.js';
import { duplicateReference } from './duplicate-reference.js';
import { duplicateText } from './duplicate-text.js';
import { endsBeforeItBegins } from './ends-before-it-begins.js';
import { evaluationOutsideTerm } from './evaluation-outside-term.js';
import { eventAfterSource } from './event-after-source.js';
import { eventPastCap } from './event-past-cap.js';
import { extendedLongerThanOption } from './extended-longer-than-option.js';
import { extensionFitsNoOptions } from './extension-fits-no-options.js';
import { fileNameNotId } from './file-name-not-id.js';
import { frameworkOverFourYears } from './framework-over-four-years.js';
import { fundingAgainstInstrument } from './funding-against-instrument.js';
import { gapBetweenContracts } from './gap-between-contracts.js';
import { implausibleTerm } from './implausible-term.js';
import { impossibleDay } from './impossible-day.js';
import { lastDayDisagrees } from './last-day-disagrees.js';
import { lengthOfNothing } from './length-of-nothing.js';
import { lineBeyondSource } from './line-beyond-source.js';
import { linkNotFound } from './link-not-found.js';
import { linkOneWay } from './link-one-way.js';
import { lotLimitAboveCount } from './lot-limit-above-count.js';
import { missingCitation } from './missing-citation.js';
import { moreOptionsUsedThanAgreed } from './more-options-used-than-agreed.js';
import { noSourceAfterEnd } from './no-source-after-end.js';
import { noSuchFirstDay } from './no-such-first-day.js';
import { noValueFound } from './no-value-found.js';
import { noticeLongerThanTerm } from './notice-longer-than-term.js';
import { numberNotInDigits } from './number-not-in-digits.js';
import { openHouseThatChooses } from './open-house-that-chooses.js';
import { optionAfterCap } from './option-after-cap.js';
import { parentSourceNewer } from './parent-source-newer.js';
import { postponedToNoLaterDay } from './postponed-to-no-later-day.js';
import { procedureAgainstInstrument } from './procedure-against-instrument.js';
import { quoteDoesNotSay } from './quote-does-not-say.js';
import { quoteMissing } from './quote-missing.js';
import { sasOptionDisagrees } from './sas-option-disagrees.js';
import { sasOptionWithoutSas } from './sas-option-without-sas.js';
import { sasOverFourYears } from './sas-over-four-years.js';
import { sharesAboveHundred } from './shares-above-hundred.js';
import { silentWhereTold } from './silent-where-told.js';
import { stepsOutOfOrder } from './steps-out-of-order.js';
import { totalDoesNotAddUp } from './total-does-not-add-up.js';
import { unknownCode } from './unknown-code.js';
import { unknownRegion } from './unknown-region.js';
import { unknownSource } from './unknown-source.js';
import { unknownStandardCode } from './unknown-standard-code.js';
import { unusedDoubt } from './unused-doubt.js';

/** Every check, in the order in which a person would make them. */
export const allChecks: readonly Check[] = [
  ambiguousYaml,
  numberNotInDigits,
  fileNameNotId,
  dateNotPrinted,
  duplicateId,
  duplicateLabel,
  duplicateText,
  duplicateReference,
  unknownSource,
  unknownRegion,
  lineBeyondSource,
  missingCitation,
  citationWithoutValue,
  quoteMissing,
  quoteDoesNotSay,
  unknownCode,
  unknownStandardCode,
  codeNotValidThen,
  linkNotFound,
  linkOneWay,
  unusedDoubt,
  duplicateDoubt,
  contradictionAboutNothing,
  noValueFound,
  silentWhereTold,
  parentSourceNewer,
  impossibleDay,
  lengthOfNothing,
  endsBeforeItBegins,
  lastDayDisagrees,
  noSuchFirstDay,
  buyerDisplaced,
  capBeforeInitialEnd,
  optionAfterCap,
  noticeLongerThanTerm,
  implausibleTerm,
  evaluationOutsideTerm,
  contractsOverlap,
  gapBetweenContracts,
  eventAfterSource,
  postponedToNoLaterDay,
  awardAfterFirstDay,
  stepsOutOfOrder,
  moreOptionsUsedThanAgreed,
  eventPastCap,
  extendedLongerThanOption,
  extensionFitsNoOptions,
  sasOptionWithoutSas,
  sasOptionDisagrees,
  procedureAgainstInstrument,
  openHouseThatChooses,
  fundingAgainstInstrument,
  frameworkOverFourYears,
  sasOverFourYears,
  lotLimitAboveCount,
  sharesAboveHundred,
  totalDoesNotAddUp,
  noSourceAfterEnd,
];
