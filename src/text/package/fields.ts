import type { Text } from '../language.js';
import { dayFields } from './days.js';
import { thingFields } from './things.js';
import { valueFields } from './values.js';

/** What a field of the data package is, in whatever table it stands. */
export const packageFields: Readonly<Record<string, Text>> = { ...dayFields, ...thingFields, ...valueFields };

/** What it is in one table, where that is something else. */
export const packageFieldsIn: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  options: {
    group: {
      nl: 'Het nummer van de groep opties. Leeg waar een woord voor alle geldt.',
      en: 'The number of the group of options. Empty where a word stands for all.',
    },
  },
  milestones: {
    contract: { nl: 'Id van de overeenkomst waarvoor de stap is.', en: 'Id of the contract for which the step is.' },
    planned: {
      nl: 'Wanneer het gepland was, zoals het in de data staat.',
      en: 'When it was planned, as the data has it.',
    },
  },
  events: {
    day: {
      nl: 'De dag van het besluit, zoals het in de data staat.',
      en: 'The day of the decision, as the data has it.',
    },
    from: {
      nl: 'De eerste dag die er tot dan toe was, van wat is uitgesteld.',
      en: 'The first day that there was until then, of what was postponed.',
    },
    lastDay: {
      nl: 'De laatste dag die eruit volgt, zoals het in de data staat.',
      en: 'The last day that results, as the data has it.',
    },
    length: { nl: 'De duur die erbij komt, volgens ISO 8601.', en: 'The length that it adds, as ISO 8601 has it.' },
    municipalities: {
      nl: 'CBS-codes van de gemeenten die het bindt. Leeg waar het alle zijn.',
      en: 'CBS codes of the municipalities that it binds. Empty where those are all.',
    },
  },
  doubts: {
    kind: {
      nl: 'Waarom getwijfeld wordt: beschadigd, niet voluit geschreven, tegengesproken of onduidelijk.',
      en: 'What kind of doubt: damaged, implied, contradicted or unclear.',
    },
  },
};

/** What a field of a table is. */
export function packageFieldText(table: string, field: string): Text | undefined {
  return packageFieldsIn[table]?.[field] ?? packageFields[field];
}
