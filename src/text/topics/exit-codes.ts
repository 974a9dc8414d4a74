import type { InBoth } from '../language.js';
import type { Page } from '../page.js';

const same = (text: string): InBoth => ({ nl: text, en: text });

export const exitCodesPage: Page = {
  title: { nl: 'Afsluitcodes', en: 'Exit codes' },
  parts: [
    {
      paragraphs: [
        {
          nl: 'Met deze getallen sluit inkoop af, zodat een script of een bewaking weet hoe het afliep.',
          en: 'With these numbers inkoop ends, so that a script or a monitor knows what came of it.',
        },
      ],
      items: [
        { name: same('0'), text: { nl: 'In orde.', en: 'Fine.' } },
        {
          name: same('1'),
          text: {
            nl: 'Bevindingen: de dataset klopt ergens niet (`validate`), een aanhaling houdt geen stand (`sources verify`), een bestand was niet te lezen, of er valt iets binnen de tijd van `deadlines --fail-if-within`. De uitvoer is er wel.',
            en: 'Findings: something is wrong with the dataset (`validate`), a citation does not hold (`sources verify`), a file could not be read, or something falls within the time of `deadlines --fail-if-within`. The output is there all the same.',
          },
        },
        {
          name: same('2'),
          text: {
            nl: 'Verkeerd gebruik: een opdracht, optie, regio of woord dat er niet is, of een map zonder dataset. Ook een fout in inkoop zelf; dan staat dat erbij.',
            en: 'Wrong usage: a command, option, region or word that does not exist, or a folder without a dataset. Also a mistake in inkoop itself; it says so then.',
          },
        },
        {
          name: same('3'),
          text: {
            nl: 'Niets gevonden: de vraag is goed, maar geen enkel stuk antwoordt erop, bijvoorbeeld omdat de peildatum voor het eerste stuk ligt.',
            en: 'Nothing matched: the question is fine, but no paper answers it, for instance because the day asked for lies before the first paper.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Voor een bewaking', en: 'For a monitor' },
      paragraphs: [
        {
          nl: '`inkoop deadlines --fail-if-within 6m` geeft 1 als er binnen zes maanden iets kan vallen, en anders 0: zet er een melding achter met `||`.',
          en: '`inkoop deadlines --fail-if-within 6m` gives 1 if anything may fall within six months, else 0: put a message behind it with `||`.',
        },
        {
          nl: 'Waarschuwingen en opmerkingen van `validate` geven geen 1, fouten wel.',
          en: 'Warnings and notes of `validate` do not give 1, errors do.',
        },
      ],
    },
  ],
};
