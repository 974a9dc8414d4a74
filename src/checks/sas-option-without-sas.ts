import { isUnknown } from '../domain/entry.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';
import { isKnownCode } from './unknown-code.js';

export const sasOptionWithoutSas: Check = {
  id: 'sas-option-without-sas',
  severity: 'error',
  keys: ['procurement.sasOption'],
  text: {
    nl: {
      title: 'SAS-optie zonder SAS-procedure',
      why: 'Alleen de SAS-procedure kent de opties 1 tot en met 4.',
      fix: 'Maak `procedure` gelijk aan `sas`, of haal `sasOption` weg.',
    },
    en: {
      title: 'SAS option without the SAS procedure',
      why: 'Only the SAS procedure has the options 1 to 4.',
      fix: 'Make `procedure` equal to `sas`, or take `sasOption` out.',
    },
  },
  source: 'Aanbestedingswet 2012, articles 2.38 and 2.39',
  *find(run) {
    for (const { entry } of run.all('procurement')) {
      const { sasOption, procedure } = entry.value;
      if (sasOption === undefined || isUnknown(sasOption) || procedure === 'sas') continue;
      if (procedure !== undefined && (isUnknown(procedure) || !isKnownCode(run.lists, 'procedure', procedure)))
        continue;
      const other = procedure === undefined ? undefined : `\`${procedure}\``;
      yield {
        at: keyOf(entry, 'sasOption'),
        message: {
          nl: `SAS-optie ${sasOption}, maar de procedure ${other ? `is ${other}` : 'staat er niet bij'}`,
          en: `SAS option ${sasOption}, but the procedure is ${other ?? 'not given'}`,
        },
        ...(other ? { related: keyOf(entry, 'procedure') } : {}),
      };
    }
  },
};
