import type { Check } from './check.js';
import { fileNameNotId } from './file-name-not-id.js';
import { optionAfterCap } from './option-after-cap.js';

/** Every check, in the order in which a person would make them. */
export const allChecks: readonly Check[] = [fileNameNotId, optionAfterCap];
