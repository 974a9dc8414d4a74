import type { Page } from '../page.js';
import { plain } from '../phrase.js';

export const exitCodesPage: Page = {
  title: { nl: 'Afsluitcodes', en: 'Exit codes' },
  parts: [
    {
      paragraphs: [
        {
          nl: 'inkoop sluit af met een van deze getallen, zodat een script of een bewaking weet hoe het afliep.',
          en: 'inkoop ends with one of these numbers, so that a script or a monitor knows what came of it.',
        },
      ],
      items: [
        { name: plain('0'), text: { nl: 'In orde.', en: 'Fine.' } },
        {
          name: plain('1'),
          text: {
            nl: 'Bevindingen: de dataset klopt ergens niet (`validate`), een bestand staat niet in de vaste vorm (`fmt --check`, `fmt --diff`) of zou veranderen (`validate --fix --dry-run`), een aanhaling houdt geen stand (`sources verify`), een bestand was niet te lezen, of er valt iets binnen de tijd van `deadlines --fail-if-within`. De uitvoer is er wel.',
            en: 'Findings: something is wrong with the dataset (`validate`), a file is not in the one form (`fmt --check`, `fmt --diff`) or would change (`validate --fix --dry-run`), a citation does not hold (`sources verify`), a file could not be read, or something falls within the time of `deadlines --fail-if-within`. The output is there all the same.',
          },
        },
        {
          name: plain('2'),
          text: {
            nl: 'Verkeerd gebruik: een commando, optie, regio of woord dat er niet is, een map zonder dataset, of een bestand dat niet te lezen of te schrijven is. Ook een fout in inkoop zelf; dan staat dat erbij.',
            en: 'Wrong usage: a command, option, region or word that does not exist, a folder without a dataset, or a file that cannot be read or written. Also a mistake in inkoop itself; it says so then.',
          },
        },
        {
          name: plain('3'),
          text: {
            nl: 'Niets gevonden: de vraag is goed, maar geen enkel stuk antwoordt erop, bijvoorbeeld omdat de peildatum voor het eerste stuk ligt, of omdat geen stuk de gemeente noemt. Ook als er niets te controleren is, omdat de dataset geen regio heeft.',
            en: 'Nothing matched: the question is fine, but no paper answers it, for instance because the day asked for lies before the first paper, or because no paper names the municipality. Also where there is nothing to check, because the dataset has no region.',
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
          nl: 'Fouten van `validate` geven 1; waarschuwingen met `--fail-on warning`, opmerkingen met `--fail-on note`. Wat met een reden is genegeerd, telt niet; met `--since` telt alleen wat nieuw is. `inkoop diff` geeft 0, ook als er iets veranderde, en met `--exit-code` dan 1.',
          en: 'Errors of `validate` give 1; warnings with `--fail-on warning`, notes with `--fail-on note`. What is accepted with a reason does not count; with `--since` only what is new does. `inkoop diff` gives 0 even if something changed, and with `--exit-code` 1 then.',
        },
      ],
    },
  ],
};
