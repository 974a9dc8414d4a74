import type { Text } from './language.js';
import type { Said } from './said.js';

const write = (line: string): Text => ({ nl: `Schrijf: \`${line}\``, en: `Write: \`${line}\`` });

/** Why a text cannot stand without quotes. */
const needs = {
  colon: { nl: 'er staat een dubbele punt met een spatie in', en: 'there is a colon with a space in it' },
  comma: {
    nl: 'tussen accolades of haken eindigt een waarde bij een komma',
    en: 'between braces or brackets a value ends at a comma',
  },
  start: { nl: 'zo mag een tekst niet beginnen', en: 'a text cannot begin like this' },
  inner: { nl: 'de aanhalingstekens erin sluiten hem te vroeg', en: 'the quotes in it close it too early' },
} as const satisfies Record<string, Text>;

/** What a library that reads YAML stumbles over, where no more is known of the slip. */
const stumbles: Readonly<Record<string, Text>> = {
  BAD_DQ_ESCAPE: {
    nl: 'tussen dubbele aanhalingstekens is `\\` een bijzonder teken',
    en: 'between double quotes `\\` is a special character',
  },
  MISSING_CHAR: { nl: 'er ontbreekt een teken', en: 'a character is missing' },
  BAD_INDENT: {
    nl: 'de inspringing past niet bij de regels erboven',
    en: 'the indentation does not fit the lines above',
  },
  BLOCK_IN_FLOW: { nl: 'tussen haken kan geen blok staan', en: 'no block can stand between brackets' },
  TAG_RESOLVE_FAILED: { nl: '`!` begint een bijzonder woord', en: '`!` begins a special word' },
  BAD_DIRECTIVE: { nl: '`%` begint een bijzondere regel', en: '`%` begins a special line' },
};

export type NeedsQuotes = keyof typeof needs;

/** What the gate says of slips that keep a text from being read, or from being read as it was meant. */
export const yamlText = {
  'merge-conflict': (mark: string): Said => ({
    message: {
      nl: `\`${mark}\`: hier zijn twee versies nog niet samengevoegd`,
      en: `\`${mark}\`: two versions are not merged yet here`,
    },
    hint: {
      nl: 'Houd over wat moet blijven, en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      en: 'Keep what should stay, and take out the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  }),
  'second-document': (mark: string): Said => ({
    message: {
      nl: `\`${mark}\`: wat hieronder staat telt als een ander document`,
      en: `\`${mark}\`: what stands below counts as another document`,
    },
    hint: {
      nl: 'Haal de regel weg, of maak er twee bestanden van.',
      en: 'Take the line out, or make two files of it.',
    },
  }),
  'not-utf-8': (byte: string, encoding: string | undefined): Said => ({
    message: {
      nl: `geen tekst in UTF-8: hier staat byte ${byte}${encoding ? `, zoals in ${encoding}` : ''}`,
      en: `not text in UTF-8: byte ${byte} stands here${encoding ? `, as in ${encoding}` : ''}`,
    },
    hint: { nl: 'Sla het bestand op als UTF-8.', en: 'Save the file as UTF-8.' },
  }),
  'yaml-syntax': (code: string): Said => ({
    message: {
      nl: `hier houdt de YAML op te kloppen${stumbles[code] ? `: ${stumbles[code].nl}` : ''}`,
      en: `here the YAML stops making sense${stumbles[code] ? `: ${stumbles[code].en}` : ''}`,
    },
    hint: {
      nl: 'Kijk naar inspringing, dubbele punten, komma’s en aanhalingstekens op deze regel en die ervoor.',
      en: 'Look at indentation, colons, commas and quotes on this line and the one before.',
    },
  }),
  'yaml-tab': (lines: readonly number[]): Said => ({
    message:
      lines.length < 2
        ? { nl: 'een tab als inspringing', en: 'a tab used for indentation' }
        : {
            nl: `tabs als inspringing, op ${lines.length} regels: ${lineRanges(lines)}`,
            en: `tabs used for indentation, on ${lines.length} lines: ${lineRanges(lines)}`,
          },
    hint: { nl: 'Gebruik spaties.', en: 'Use spaces.' },
  }),
  'non-standard-space': (code: string): Said => ({
    message: {
      nl: `dit is geen gewone spatie (${code}): YAML neemt het voor een letter`,
      en: `this is a non-standard space (${code}): YAML takes it for a letter`,
    },
    hint: { nl: 'Vervang het door een spatie.', en: 'Put a space in its place.' },
  }),
  'wrong-indentation': (found: number, wanted: number, under: string | undefined, count: number): Said => {
    const [nl, en] = [count > 1 ? ` met de ${count - 1} eronder` : '', count > 1 ? ` with the ${count - 1} below` : ''];
    const by = Math.abs(wanted - found);
    return {
      message: {
        nl: `${spaties(found)} ingesprongen; verwacht: ${wanted}${under ? `, onder \`${under}\`` : ''}`,
        en: `indented by ${spaces(found)}; expected ${wanted}${under ? `, under \`${under}\`` : ''}`,
      },
      hint: {
        nl: `Zet deze regel${nl} ${spaties(by)} naar ${wanted > found ? 'rechts' : 'links'}.`,
        en: `Move this line${en} ${spaces(by)} to the ${wanted > found ? 'right' : 'left'}.`,
      },
    };
  },
  'missing-colon': (key: string, line: string): Said => ({
    message: { nl: `achter \`${key}\` ontbreekt een dubbele punt`, en: `there is no colon behind \`${key}\`` },
    hint: write(line),
  }),
  'missing-space': (mark: string, line: string): Said => ({
    message: { nl: `achter \`${mark}\` ontbreekt een spatie`, en: `there is no space behind \`${mark}\`` },
    hint: write(line),
  }),
  'two-keys-on-one-line': (key: string): Said => ({
    message: { nl: `\`${key}\` hoort op een eigen regel`, en: `\`${key}\` belongs on a line of its own` },
    hint: { nl: 'Begin ervoor een nieuwe regel.', en: 'Start a new line before it.' },
  }),
  'missing-comma': (before: string, line: string): Said => ({
    message: { nl: `achter \`${before}\` ontbreekt een komma`, en: `there is no comma behind \`${before}\`` },
    hint: write(line),
  }),
  'missing-dash': (line: string): Said => ({
    message: {
      nl: 'dit hoort in een lijst, maar er staat geen streepje voor',
      en: 'this belongs in a list, but there is no dash in front of it',
    },
    hint: write(line),
  }),
  'unclosed-quote': (line: string): Said => ({
    message: { nl: 'dit aanhalingsteken wordt niet gesloten', en: 'this quote is not closed' },
    hint: write(line),
  }),
  'unclosed-bracket': (open: string, from: number | undefined, close: string): Said => ({
    message: {
      nl: `\`${open}\`${from === undefined ? '' : ` van regel ${from}`} wordt niet gesloten`,
      en: `\`${open}\`${from === undefined ? '' : ` of line ${from}`} is not closed`,
    },
    hint: { nl: `Zet er \`${close}\` achter.`, en: `Put \`${close}\` behind it.` },
  }),
  'stray-bracket': (found: string, wanted: string | undefined): Said => ({
    message: {
      nl: wanted === undefined ? `\`${found}\` hoort nergens bij` : `\`${found}\` waar \`${wanted}\` hoort`,
      en: wanted === undefined ? `\`${found}\` belongs to nothing` : `\`${found}\` where \`${wanted}\` belongs`,
    },
    hint: {
      nl: wanted === undefined ? 'Haal het weg.' : `Maak er \`${wanted}\` van.`,
      en: wanted === undefined ? 'Take it out.' : `Make it \`${wanted}\`.`,
    },
  }),
  'needs-quotes': (why: NeedsQuotes, text: string): Said => ({
    message: {
      nl: `deze tekst kan niet zonder aanhalingstekens: ${needs[why].nl}`,
      en: `this text needs quotes: ${needs[why].en}`,
    },
    hint: write(text),
  }),
  'curly-quote': (line: string): Said => ({
    message: {
      nl: 'krullende aanhalingstekens: YAML neemt ze voor letters',
      en: 'curly quotes: YAML takes them for letters',
    },
    hint: write(line),
  }),
} as const;

function spaties(count: number): string {
  return `${count} ${count === 1 ? 'spatie' : 'spaties'}`;
}

function spaces(count: number): string {
  return `${count} ${count === 1 ? 'space' : 'spaces'}`;
}

/** Line numbers in their order, those in a row as `7–12`. */
function lineRanges(lines: readonly number[]): string {
  const starts = lines.filter((line, index) => index === 0 || lines[index - 1] !== line - 1);
  const ends = lines.filter((line, index) => lines[index + 1] !== line + 1);
  const told = starts
    .slice(0, 10)
    .map((start, index) => (ends[index] === start ? `${start}` : `${start}–${ends[index]}`));
  return `${told.join(', ')}${starts.length > told.length ? ', …' : ''}`;
}
