import type { Check } from './check.js';

export const implausibleTerm: Check = {
  id: 'implausible-term',
  severity: 'warning',
  keys: ['terms.initialTerm', 'option.length'],
  text: {
    nl: {
      title: 'looptijd van meer dan twintig jaar',
      why: 'Zo lang loopt geen overeenkomst; vaak is een kleine ½ als 2 gescand, of is het aantal opties verkeerd gelezen.',
      fix: 'Lees duur en aantal na; staat het er echt zo, zet dan `doubt` van de soort `damaged` bij de duur.',
    },
    en: {
      title: 'term of more than twenty years',
      why: 'No contract runs that long; often a small ½ was scanned as 2, or the number of options was misread.',
      fix: 'Read length and count again; if it really is printed so, give the length a `doubt` of kind `damaged`.',
    },
  },
  *find(run) {
    for (const { at, related, found } of run.conflicts('implausible-term')) {
      const isWhole = at.path.at(-1) === 'options';
      yield {
        at,
        ...(isWhole ? { related } : {}),
        message: {
          nl: `${isWhole ? 'met alle opties minstens ' : ''}${found}: verwacht wordt ten hoogste twintig jaar`,
          en: `${isWhole ? 'with all options at least ' : ''}${found}: at most twenty years is expected`,
        },
      };
    }
  },
};
