import type { Page } from '../page.js';
import { plain } from '../phrase.js';
import { settingText } from '../settings.js';

export const configPage: Page = {
  title: { nl: 'Instellingen: inkoop.yaml', en: 'Settings: inkoop.yaml' },
  parts: [
    {
      paragraphs: [
        {
          nl: 'Wat u niet elke keer wilt typen, kan in het bestand `inkoop.yaml` naast de dataset: in de map die `data` bevat, of in de dataset zelf. Geen enkele regel is verplicht.',
          en: 'What you do not want to type each time can stand in the file `inkoop.yaml` beside the dataset: in the folder that has `data` in it, or in the dataset itself. No line has to be there.',
        },
      ],
      items: Object.entries(settingText).map(([key, text]) => ({ name: plain(key), text })),
    },
    {
      heading: { nl: 'Voorbeeld', en: 'Example' },
      code: 'language: nl\nregion: bar\nnotice: 6m\nlead: 18m',
    },
    {
      heading: { nl: 'Wat voorgaat', en: 'What comes first' },
      paragraphs: [
        {
          nl: 'Een optie die u typt, gaat voor; daarna een variabele van de omgeving (`INKOOP_LANG`), daarna `inkoop.yaml`, daarna wat het programma zelf aanneemt. Elk antwoord waarin iets uit `inkoop.yaml` meetelt, zegt dat erbij.',
          en: 'An option that you type comes first, then a variable of the environment (`INKOOP_LANG`), then `inkoop.yaml`, then what the program takes by itself. Every answer in which something of `inkoop.yaml` counts says so.',
        },
        {
          nl: 'Het bestand gaat door dezelfde controle als de data: `inkoop validate` wijst een onbekende sleutel of waarde aan. Zolang er iets niet klopt, telt er niets van, en elk commando dat de dataset leest zegt dat. `inkoop schema settings` geeft het schema. Er wordt niets uit het bestand uitgevoerd.',
          en: 'The file goes through the same checks as the data: `inkoop validate` points out an unknown key or value. As long as something in it is wrong nothing of it counts, and every command that reads the dataset says so. `inkoop schema settings` gives the schema. Nothing in the file is ever run.',
        },
      ],
    },
  ],
};
