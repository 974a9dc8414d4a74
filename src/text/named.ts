import type { Text } from './language.js';

/** What words on a command line may name. */
export const namedText = {
  region: { nl: 'regio', en: 'region' },
  regionOrPaper: { nl: 'regio of stuk', en: 'region or paper' },
  key: { nl: 'gegeven', en: 'value' },
  track: { nl: 'inkoopspoor', en: 'track' },
  segment: { nl: 'segment', en: 'segment' },
  contract: { nl: 'overeenkomst', en: 'contract' },
  period: { nl: 'periode', en: 'period' },
  group: { nl: 'woordgroep', en: 'group of terms' },
  term: { nl: 'term', en: 'term' },
  column: { nl: 'kolom', en: 'column' },
  source: { nl: 'bron', en: 'source' },
  option: { nl: 'optie', en: 'option' },
  command: { nl: 'commando', en: 'command' },
  help: { nl: 'uitleg bij', en: 'help on' },
  rule: { nl: 'controleregel', en: 'rule' },
  revision: { nl: 'revisie', en: 'revision' },
  schema: { nl: 'schema', en: 'schema' },
} as const satisfies Record<string, Text>;

export type Named = keyof typeof namedText;

/** What has a path. */
export type NamedKind = 'region' | 'track' | 'segment' | 'contract';

/** So many paths are named in a sentence. */
const mostPaths = 4;

/**
 * What is said of a word that names something else than was asked for.
 *
 * @param is what it names, and by which paths
 * @param options those that the command takes: one of them asks for what is named
 */
export function namedElsewhereText(
  asked: Named,
  word: string,
  { what: is, paths }: { readonly what: NamedKind; readonly paths: readonly string[] },
  options: readonly string[],
): Text {
  const option = options.filter((one) => one === `--${is}`).map((one) => `${one} ${word}`);
  // Where an option takes the name of a region, its path says nothing more.
  const how = is === 'region' && option.length > 0 ? option : [...option, ...paths.slice(0, mostPaths)];
  const typed = `${how.map((one) => `\`${one}\``).join(', ')}${paths.length > mostPaths ? ', …' : ''}`;
  const contract =
    is === 'contract'
      ? { nl: ' Zie daarvan `inkoop why` of `inkoop cite`.', en: ' See `inkoop why` or `inkoop cite` for it.' }
      : { nl: '', en: '' };
  return {
    nl: `Er is geen ${namedText[asked].nl} \`${word}\`; er is wel een ${namedText[is].nl} van die naam: ${typed}.${contract.nl}`,
    en: `There is no ${namedText[asked].en} \`${word}\`; there is a ${namedText[is].en} of that name: ${typed}.${contract.en}`,
  };
}
