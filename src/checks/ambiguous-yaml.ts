import { model } from '../domain/model.js';
import type { Edit } from '../source/edit.js';
import type { Address, Located } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import { scalarsIn } from '../source/scalars.js';
import { areAlike, isInDigits, readingsOf } from '../source/yaml-readings.js';
import type { Text } from '../text/language.js';
import { en, nl } from '../text/phrase.js';
import { type Readings, yamlReadingsText } from '../text/yaml-readings.js';
import type { Check } from './check.js';

export const ambiguousYaml: Check = {
  id: 'ambiguous-yaml',
  severity: 'warning',
  text: {
    nl: {
      title: 'waarde die YAML-lezers verschillend lezen',
      why: 'YAML 1.1 en 1.2 verschillen in wat als tekst telt; andere programma’s kunnen de dataset dan anders lezen dan dit programma.',
      fix: 'Zet er aanhalingstekens om.',
    },
    en: {
      title: 'value that YAML readers disagree on',
      why: 'YAML 1.1 and 1.2 disagree on what counts as text; other programs may then read the dataset differently from this one.',
      fix: 'Put it in quotes.',
    },
  },
  source: 'YAML 1.2.2, section 10.3.2; YAML 1.1 types (yaml.org/type)',
  find: ({ region }) => ambiguousIn(region.entry, dayKeys.region),
  *findBeside({ cards, lists }) {
    for (const card of cards.values()) yield* ambiguousIn(card, dayKeys.card);
    for (const list of lists) yield* ambiguousIn(list, dayKeys.list);
  },
};

/** The keys under which a plain date is wanted; `instead` has what may stand there too. */
const dayKeys = {
  region: new Set([
    'instead',
    ...Object.values(model).flatMap((keys) =>
      Object.entries(keys).flatMap(([key, { is }]) => (is === 'day' ? [key] : [])),
    ),
  ]),
  card: new Set(['date', 'seen']),
  list: new Set(['election', 'firstDay', 'replaces', 'validFrom', 'validUntil']),
};

/** A number that begins with a nought, as it may stand in the text of a file; there a look at what is written is worth it. */
const leadingNought = /(?<![\w.:"'-])[-+]?0[\do][\d_]*(?![\w.:-])/;

function* ambiguousIn(whole: Located<unknown>, days: ReadonlySet<string>): Generator<Problem> {
  const hasNoughts = leadingNought.test(whole.file.text);
  const isWanted = ({ older }: Readings, key: string) => older.is === 'date' && days.has(key);
  // How a value is written is asked of the file only where it matters: that takes a reading of its own.
  const isSuspect = (value: unknown, key: string) =>
    typeof value === 'string'
      ? isReadAsText(value, (readings) => isWanted(readings, key))
      : hasNoughts && typeof value === 'number';
  for (const at of scalarsIn(whole, isSuspect)) {
    const key = at.path.findLast((step) => typeof step === 'string') ?? '';
    const plain = at.file.plainAt(at.path);
    // A number that is not in digits is another slip, whatever readers make of it.
    if (plain === undefined || (typeof at.value === 'number' && !isInDigits(plain))) continue;
    const readings = readingsOf(plain);
    if (areAlike(readings) || isWanted(readings, `${key}`)) continue;
    const both = yamlReadingsText.both(readings);
    yield {
      at,
      message: {
        nl: nl`\`${plain}\` zonder aanhalingstekens: ${both}`,
        en: en`\`${plain}\` without quotes: ${both}`,
      },
      hint: hintFor(plain, readings),
      // Quotes keep what is a text here; what is a number here would become one.
      ...(typeof at.value === 'string' ? { edits: [putInQuotes(at, plain)] } : {}),
    };
  }
}

function putInQuotes({ file, path }: Address, plain: string): Edit {
  return { ...file.extentOf(path, 'value'), becomes: JSON.stringify(plain) };
}

/** How everything begins that YAML 1.1 takes for no text: numbers, dates, signs, and short words such as `yes`. */
const mayBeNoText = /^(?:[-+.\d=<]|[a-z~]{0,5}$)/i;

/** Whether only a newer reader takes it for a text, and the older one for something that is not wanted. */
function isReadAsText(value: string, isWanted: (readings: Readings) => boolean): boolean {
  if (!mayBeNoText.test(value)) return false;
  const readings = readingsOf(value);
  return readings.newer.is === 'text' && readings.older.is !== 'text' && !isWanted(readings);
}

function hintFor(plain: string, { newer }: Readings): Text {
  if (newer.is === 'number')
    return { nl: `Schrijf het getal als \`${newer.value}\`.`, en: `Write the number as \`${newer.value}\`.` };
  return { nl: `Zet er aanhalingstekens om: \`"${plain}"\`.`, en: `Put it in quotes: \`"${plain}"\`.` };
}
