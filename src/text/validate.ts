import type { InBoth } from './language.js';

export const severityText = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  note: { nl: 'opmerking', en: 'note' },
  seeAlso: { nl: 'zie ook', en: 'see also' },
} as const satisfies Record<string, InBoth>;

export interface Checked {
  readonly files: number;
  readonly regions: number;
  readonly values: number;
  readonly checks: number;
}

export const validateText = {
  fine: ({ files, regions, values, checks }: Checked): InBoth => ({
    nl: `In orde: ${plural(files, 'bestand', 'bestanden')}, ${plural(regions, 'regio', "regio's")}, ${plural(values, 'waarde', 'waarden')}, ${checks} controles.`,
    en: `Fine: ${plural(files, 'file', 'files')}, ${plural(regions, 'region', 'regions')}, ${plural(values, 'value', 'values')}, ${checks} checks.`,
  }),
  found: (errors: number, warnings: number, notes: number): InBoth => ({
    nl: [
      plural(errors, 'fout', 'fouten'),
      plural(warnings, 'waarschuwing', 'waarschuwingen'),
      plural(notes, 'opmerking', 'opmerkingen'),
    ]
      .filter((part) => !part.startsWith('0 '))
      .join(', '),
    en: [plural(errors, 'error', 'errors'), plural(warnings, 'warning', 'warnings'), plural(notes, 'note', 'notes')]
      .filter((part) => !part.startsWith('0 '))
      .join(', '),
  }),
  leftOut: (files: readonly string[]): InBoth => ({
    nl: `Nog niet gecontroleerd, omdat de vorm niet klopt: ${files.join(', ')}.`,
    en: `Not checked further, because the shape is wrong: ${files.join(', ')}.`,
  }),
} as const;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
