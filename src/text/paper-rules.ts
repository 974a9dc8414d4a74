import type { InEach } from './language.js';

/** What the rules say of themselves that hold citations and cards against the texts of the papers. */
export const paperRules = {
  'text-differs-from-card': {
    nl: {
      title: 'tekst die niet is zoals de kaart zegt',
      why: 'De regelnummers van een aanhaling gelden voor één tekst; in een andere wijzen ze iets anders aan.',
      fix: 'Neem de tekst waarmee de kaart is gemaakt, of maak de kaart opnieuw met `inkoop new source … --text` en loop de aanhalingen na.',
    },
    en: {
      title: 'text that is not as its card says',
      why: 'The line numbers of a citation hold for one text; in another they point at something else.',
      fix: 'Take the text that the card was made with, or make the card again by `inkoop new source … --text` and go through the citations.',
    },
  },
  'no-such-lines': {
    nl: {
      title: 'regels die het stuk niet heeft',
      why: 'Wat er niet staat, bewijst niets.',
      fix: 'Zoek de regels op in de tekst.',
    },
    en: {
      title: 'lines that the paper does not have',
      why: 'What does not stand there proves nothing.',
      fix: 'Look the lines up in the text.',
    },
  },
  'quote-not-in-text': {
    nl: {
      title: 'aanhaling die niet in die regels staat',
      why: 'Een aanhaling is wat er gedrukt staat, letter voor letter; anders kan niemand haar vinden.',
      fix: 'Verbeter de regels of de aanhaling; staat zij ergens anders, dan noemt de bevinding die regels.',
    },
    en: {
      title: 'quote that does not stand in those lines',
      why: 'A quote is what is printed, to the letter; else nobody can find it.',
      fix: 'Correct the lines or the quote; where it stands elsewhere, the finding names those lines.',
    },
  },
  'value-not-in-text': {
    nl: {
      title: 'aanhaling die de waarde niet zegt',
      why: 'Een waarde die haar bron niet noemt, kan een verkeerde dag of duur in een antwoord brengen.',
      fix: 'Verbeter de waarde, of zeg in `doubt` waarom.',
    },
    en: {
      title: 'quote that does not say the value',
      why: 'A value that its source does not state can bring a wrong day or length into an answer.',
      fix: 'Correct the value, or say why in a `doubt`.',
    },
  },
  'name-not-in-text': {
    nl: {
      title: 'naam die niet in die regels staat',
      why: 'De regels moeten de naam noemen, of een andere naam die de data ervoor kennen.',
      fix: 'Verbeter de regels of de naam; is het een gewone andere naam, zet die dan bij `aliases`; anders zegt `doubt` waarom.',
    },
    en: {
      title: 'name that does not stand in those lines',
      why: 'The lines must have the name, or another name that the data know for it.',
      fix: 'Correct the lines or the name; if it is a common other name, add that to `aliases`; else say why in a `doubt`.',
    },
  },
} as const satisfies Record<string, InEach<{ title: string; why: string; fix: string }>>;
