import type { Text } from './language.js';

/** What `inkoop.yaml` may say, in the order in which help tells it: the keys of its schema. */
export const settingText = {
  language: {
    nl: 'De taal van de uitvoer: `nl` of `en`. Gaat voor de taal van de computer.',
    en: 'The language of the output: `nl` or `en`. It comes before the language of the computer.',
  },
  region: {
    nl: 'De regio (het id), waar commando’s met `--region` over gaan als u er geen typt. `--region alle` is elke regio.',
    en: 'The region, by its id, that commands with `--region` are about where you type none. `--region all` is every region.',
  },
  notice: {
    nl: 'De opzegtermijn waar geen bron er een noemt, zoals `--notice` van `inkoop deadlines`. Wat erop steunt is daar als aangenomen gemerkt; `--notice geen` neemt niets aan.',
    en: 'The notice where no source states any, as with `--notice` of `inkoop deadlines`. What rests on it is marked there as assumed; `--notice none` assumes nothing.',
  },
  lead: {
    nl: 'De aanlooptijd van een aanbesteding, in plaats van de eigen planning van regio’s, zoals `--lead` van `inkoop deadlines`; `--lead geen` neemt niets aan.',
    en: 'The lead time of a tender, instead of the regions’ own planning, as with `--lead` of `inkoop deadlines`; `--lead none` assumes nothing.',
  },
  'ocid-prefix': {
    nl: 'Het voorvoegsel dat u bij het Open Contracting Partnership hebt aangevraagd, zoals `--ocid-prefix` van `inkoop export ocds`.',
    en: 'The prefix that you were given by the Open Contracting Partnership, as with `--ocid-prefix` of `inkoop export ocds`.',
  },
} as const satisfies Record<string, Text>;

export type SettingKey = keyof typeof settingText;

/** What `inkoop.yaml` of a dataset says; what it does not say is left out. */
export type Settings = Readonly<Partial<Record<SettingKey, string>>>;

/**
 * @param used what counts, as somebody would have typed it: `--notice 6m`
 * @param without what somebody types who wants none of it: `--notice none`
 */
export function settingsUsed(used: Text, without: Text): Text {
  return {
    nl: `Uit inkoop.yaml: ${used.nl}. Wat u zelf typt, gaat voor; zonder: ${without.nl}.`,
    en: `From inkoop.yaml: ${used.en}. What you type yourself comes first; without: ${without.en}.`,
  };
}
