import type { OcdsField } from './ocds/fields.js';
import { ocdsUnplaced } from './ocds/unplaced.js';
import type { UnplacedKeys } from './unplaced-keys.js';

/** What the business terms of a notice have no place for, under the same names as in a release. */
export const eformsUnplaced: UnplacedKeys<OcdsField> = {
  contract: {
    ...ocdsUnplaced.contract,
    stage: 'stage',
    follows: 'follows',
    under: 'under',
    evaluations: 'evaluation',
    awards: 'winners',
  },
  terms: ocdsUnplaced.terms,
  options: ocdsUnplaced.options,
  procurement: {
    ...ocdsUnplaced.procurement,
    instrument: 'instrument',
    sasOption: 'sas-option',
    criterion: 'criterion',
  },
  evaluations: ocdsUnplaced.evaluations,
  awards: ocdsUnplaced.awards,
};
