import type { Text } from './language.js';

const of = (text: string): Text => ({ nl: `In de aanname \`${text}\`: `, en: `In the assumption \`${text}\`: ` });

function inside(text: string, { nl, en }: Text): Text {
  const lead = of(text);
  return { nl: `${lead.nl}${nl}`, en: `${lead.en}${en}` };
}

/** What is said of an assumption that cannot be made. */
export const assumeText = {
  form: (text: string): Text => ({
    nl: `\`${text}\` is geen aanname. Schrijf regio/inkoopspoor:veld=waarde, zoals bar/wijkteams:options=1j, of all-options of no-options.`,
    en: `\`${text}\` is no assumption. Write region/track:field=value, such as bar/wijkteams:options=1y, or all-options or no-options.`,
  }),
  noField: (text: string, field: string, meant: string | undefined): Text =>
    inside(text, {
      nl: `er is geen veld \`${field}\`.${meant ? ` Bedoelde u \`${meant}\`?` : ''} Mogelijk: firstDay, initialTerm, options, option-1, option-2, …`,
      en: `there is no field \`${field}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} Possible: firstDay, initialTerm, options, option-1, option-2, …`,
    }),
  noDay: (text: string, value: string): Text =>
    inside(text, {
      nl: `\`${value}\` is geen dag, deel ervan of van-tot (31-12-2025, juni 2025, 2025, 2025-01..2025-06).`,
      en: `\`${value}\` is not a day, a part of one or from–to (31-12-2025, June 2025, 2025, 2025-01..2025-06).`,
    }),
  noLength: (text: string, value: string): Text =>
    inside(text, {
      nl: `\`${value}\` is geen duur (4j6m, 13w, 30d, ..2j).`,
      en: `\`${value}\` is not a duration (4y6m, 13w, 30d, ..2y).`,
    }),
  noFate: (text: string, value: string): Text =>
    inside(text, {
      nl: `\`${value}\` is geen duur (1j), en ook niet used of declined.`,
      en: `\`${value}\` is neither a duration (1y) nor used or declined.`,
    }),
  noOption: (text: string, contract: string, count: number): Text =>
    inside(text, {
      nl:
        count === 0
          ? `${contract} heeft geen opties die een bron noemt.`
          : `${contract} heeft er niet meer dan ${count}.`,
      en: count === 0 ? `${contract} has no options that a source names.` : `${contract} has no more than ${count}.`,
    }),
  usedAndDeclined: (text: string): Text =>
    inside(text, {
      nl: 'een optie kan niet gebruikt zijn na een die niet gebruikt is.',
      en: 'an option cannot be used after one that is declined.',
    }),
  several: (path: string, paths: readonly string[]): Text => ({
    nl: `\`${path}\` kan meer dan één overeenkomst zijn: ${paths.join(', ')}.`,
    en: `\`${path}\` may be more than one contract: ${paths.join(', ')}.`,
  }),
  unused: (text: string): Text => ({
    nl: `De aanname \`${text}\` gaat over iets wat hier niet getoond wordt.`,
    en: `The assumption \`${text}\` is about something that is not shown here.`,
  }),
} as const;
