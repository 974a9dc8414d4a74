import type { Check } from './check.js';

export const optionAfterCap: Check = {
  id: 'option-after-cap',
  severity: 'warning',
  keys: ['terms.latestLastDay', 'terms.maximumTerm', 'option.count', 'option.length'],
  text: {
    nl: {
      title: 'optie zonder ruimte',
      why: 'Een optie die pas na de uiterste einddatum kan ingaan, geeft geen recht; vaak is een van beide verkeerd gelezen.',
      fix: 'Lees aantal, duur en uiterste einddatum na; klopt het zo, leg het dan uit in `doubt`.',
    },
    en: {
      title: 'option with no room',
      why: 'An option that can only start after the latest last day gives no right; often one of the two was misread.',
      fix: 'Read count, length and latest last day again; if they are right, explain it in `doubt`.',
    },
  },
  *find(run) {
    for (const { terms, agreed } of run.agreedTerms) {
      if (!agreed.limits.cap && !agreed.limits.longest) continue;
      const lost = agreed.periods.filter(({ standing }) => standing === 'no-room');
      const group = lost[0]?.inputs[0]?.mapping;
      if (!group || hasDoubtedOptions(group.value) || !run.areDependable(terms)) continue;
      const ids = lost.map(({ id }) => id).join(', ');
      yield {
        at: group,
        message: {
          nl: `${ids}: begint na de laatste dag die de overeenkomst kan hebben`,
          en: `${ids}: starts after the last day that the contract can have`,
        },
      };
    }
  },
};

function hasDoubtedOptions(group: { readonly doubt?: object }): boolean {
  return ['count', 'length'].some((key) => Object.hasOwn(group.doubt ?? {}, key));
}
