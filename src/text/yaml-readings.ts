import type { Text } from './language.js';

/** What a reader of YAML makes of a value that stands without quotes. */
export type PlainReading =
  | { readonly is: 'text' | 'date' | 'nothing' | 'sign' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'flag'; readonly value: boolean };

/** What readers of YAML 1.2 and of YAML 1.1 make of it. */
export interface Readings {
  readonly newer: PlainReading;
  readonly older: PlainReading;
}

export const yamlReadingsText = {
  /** Both readers in one half sentence: `a YAML 1.2 reader sees text, a YAML 1.1 reader the number 750`. */
  both: ({ newer, older }: Readings): Text => ({
    nl: `een lezer van YAML 1.2 ziet ${words(newer).nl}, een van YAML 1.1 ${words(older).nl}`,
    en: `a reader of YAML 1.2 sees ${words(newer).en}, one of YAML 1.1 ${words(older).en}`,
  }),
  /** What to do where text is wanted, and why. */
  wantsQuotes: (plain: string, { newer, older }: Readings): Text => {
    const [one, other] = [words(newer), words(older)];
    const isSame = one.nl === other.nl;
    const quoted = `\`"${plain}"\``;
    return {
      nl: isSame
        ? `Zet er aanhalingstekens om: ${quoted}. Zonder leest YAML hier ${one.nl}.`
        : `Zet er aanhalingstekens om: ${quoted}. Zonder leest YAML 1.2 hier ${one.nl}, en YAML 1.1 ${other.nl}.`,
      en: isSame
        ? `Put it in quotes: ${quoted}. Without them YAML reads ${one.en} here.`
        : `Put it in quotes: ${quoted}. Without them YAML 1.2 reads ${one.en} here, and YAML 1.1 ${other.en}.`,
    };
  },
};

function words(reading: PlainReading): Text {
  switch (reading.is) {
    case 'text':
      return { nl: 'tekst', en: 'text' };
    case 'date':
      return { nl: 'een datum', en: 'a date' };
    case 'nothing':
      return { nl: 'niets', en: 'nothing' };
    case 'sign':
      return { nl: 'een teken met een eigen betekenis', en: 'a sign with a meaning of its own' };
    case 'number':
      return { nl: `het getal ${reading.value}`, en: `the number ${reading.value}` };
    default:
      return { nl: `\`${reading.value}\``, en: `\`${reading.value}\`` };
  }
}
