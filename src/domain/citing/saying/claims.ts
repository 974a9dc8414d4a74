import { folded } from './fold.js';

const alone = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);

const denial = alone(
  'geen|niet|niets|niemand|nooit|nimmer|nergens|zonder|noch|evenmin|geenszins|uitgesloten|nee|onbeperkte?|ongelimiteerde?',
);
const openness = alone(
  [
    'nog (?:nader )?(?:te|niet|in)',
    '(?:nader|later|nog) (?:te )?(?:bepaald|bepalen|uitgewerkt|vastgesteld|besluiten|ingevuld|bezien)',
    'te bepalen|vast te stellen|in overleg|in voorbereiding|ter discussie|afhankelijk',
    '(?:onder|uit)zocht|onderzoek(?:t|en)?|verkend|verkennen|bekeken|bezien|overwogen|afgewogen',
    '(?:wordt|worden) [a-z ]*(?:ontwikkeld|uitgewerkt|bepaald|onderzocht|bekeken)',
    'mogelijk|misschien|wellicht|eventueel',
  ].join('|'),
);

/** By key, words that say yes. */
const yeses: Readonly<Record<string, RegExp>> = {
  reservation: alone(
    [
      '(?:onder )?voorbehoud|voorlopige?|concept[a-z]*|indicatie(?:f|ve)|onder andere|bijvoorbeeld|in principe',
      '(?:het )?voornemens?|voorgenomen|voorstel[a-z]*|stel(?:t|len) voor|voorgesteld|beogen|beoogde?',
      'willen|wil|zou(?:den)?|kan|kunnen|streven|streeft|verwacht(?:en|ing)?|naar verwachting',
      'mogelijk|misschien|wellicht|eventueel|nog [a-z ]*worden|als [a-z ]* te [a-z]+',
    ].join('|'),
  ),
  limited: alone(
    '(?:beperkt|beperkte|begrensd|begrensde|gelimiteerde?|maxim[a-z]*|selectief|beheers[a-z]*|beperk[a-z]*)',
  ),
  perMunicipality: alone('(?:per|iedere|elke) gemeente|gemeenten? [a-z ]*(?:zelf|afzonderlijk|eigen)'),
  mayEnd: alone('(?:be)?eindig[a-z]*|opzeg[a-z]*|op te zeggen|opgezegd|ontbind[a-z]*|ontbonden|stop[a-z]*'),
  tacit: alone('stilzwijgend[a-z]*|automatisch[a-z]*|vanzelf'),
};

/** By key, words that say no without a word that denies: who takes everybody does not limit how many. */
const noes: Readonly<Record<string, RegExp>> = {
  limited: alone('iedere?|elke?|alle|allen|eenieder|open house'),
};

/** Whether a quote denies: what `false` and `none` need. */
export function denies(key: string, quotes: readonly string[]): boolean {
  return quotes.some((quote) => denial.test(folded(quote)) || noes[key]?.test(folded(quote)));
}

/** Whether a quote says that a thing is still to be settled. */
export function leavesOpen(quotes: readonly string[]): boolean {
  return quotes.some((quote) => openness.test(folded(quote)));
}

/** Whether a quote has words that mean yes for a key; `undefined` for a key of which none are known. */
export function affirms(key: string, quotes: readonly string[]): boolean | undefined {
  const words = yeses[key];
  return words && quotes.some((quote) => words.test(folded(quote)));
}
