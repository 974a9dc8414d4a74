import type { Text } from './language.js';

export const severityText = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  note: { nl: 'opmerking', en: 'note' },
} as const satisfies Record<string, Text>;

/** How much was looked at. */
export interface Checked {
  readonly files: number;
  readonly regions: number;
  readonly values: number;
  readonly checks: number;
}

type Severities = readonly {
  readonly severity: keyof typeof severityText;
  readonly many?: { readonly count: number };
}[];

/** How many characters of another line are told. */
const longestLine = 300;

export const validateText = {
  watching: (time: string): Text => ({
    nl: `${time} · opnieuw bij elke wijziging; Ctrl-C stopt`,
    en: `${time} · again at every change; Ctrl-C ends it`,
  }),
  watchOnlyLooks: {
    nl: 'Bij --watch wordt niets veranderd: laat --fix en --update-baseline weg.',
    en: 'With --watch nothing is changed: leave out --fix and --update-baseline.',
  },
  fine: ({ files, regions, values, checks }: Checked): Text => ({
    nl: `In orde: ${plural(files, 'bestand', 'bestanden')}, ${plural(regions, 'regio', "regio's")}, ${plural(values, 'waarde', 'waarden')}, ${checks} controles.`,
    en: `Fine: ${plural(files, 'file', 'files')}, ${plural(regions, 'region', 'regions')}, ${plural(values, 'value', 'values')}, ${checks} checks.`,
  }),
  nothing: (dataset: string): Text => ({
    nl: `Er is niets te controleren: in ${dataset} staat geen enkele regio (\`regions/*.yaml\`).`,
    en: `There is nothing to check: ${dataset} has not one region (\`regions/*.yaml\`).`,
  }),
  nothingInShort: { nl: 'niets te controleren', en: 'nothing to check' },
  dataset: ({ name, isShipped }: { name: string; isShipped: boolean }): Text => ({
    nl: `Dataset: ${isShipped ? `die van inkoop zelf, ${name}` : name}`,
    en: `Dataset: ${isShipped ? `the one that comes with inkoop, ${name}` : name}`,
  }),
  aside: (names: readonly string[]): Text => ({
    nl: `Niet gelezen, want geen bestand waarvan de naam op .yaml of .yml eindigt: ${names.join(', ')}.`,
    en: `Not read, since no file with a name that ends in .yaml or .yml: ${names.join(', ')}.`,
  }),
  missing: (names: readonly string[]): Text => ({
    nl: `Er is geen ${names.join(', ')}; of de vaste termen bestaan, is niet nagegaan.`,
    en: `There is no ${names.join(', ')}; whether the fixed terms exist was not checked.`,
  }),
  held: (papers: number): Text => ({
    nl: `Ook gehouden tegen de ${papers === 1 ? 'tekst van 1 stuk' : `teksten van ${papers} stukken`}.`,
    en: `Held against the ${papers === 1 ? 'text of 1 paper' : `texts of ${papers} papers`}, too.`,
  }),
  fineInShort: { nl: 'in orde', en: 'fine' },
  found: (findings: Severities): Text => {
    const count = (one: keyof typeof severityText) =>
      findings.reduce((sum, { severity, many }) => sum + (severity === one ? (many?.count ?? 1) : 0), 0);
    const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
    return {
      nl: toldCounts([
        plural(errors, 'fout', 'fouten'),
        plural(warnings, 'waarschuwing', 'waarschuwingen'),
        plural(notes, 'opmerking', 'opmerkingen'),
      ]),
      en: toldCounts([
        plural(errors, 'error', 'errors'),
        plural(warnings, 'warning', 'warnings'),
        plural(notes, 'note', 'notes'),
      ]),
    };
  },
  compare: (other: { file: string; line: number; lineText: string }, file: string): Text => {
    const place = other.file === file ? '' : ` ${other.file}`;
    const line = other.lineText
      .slice(0, longestLine + 200)
      .trim()
      .replace(/^- /, '');
    const text = line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
    return {
      nl: `Vergelijk${place} regel ${other.line}: ${text}`,
      en: `Compare${place} line ${other.line}: ${text}`,
    };
  },
  line: (line: number): Text => ({ nl: `Regel ${line}`, en: `Line ${line}` }),
  silenced: (silenced: readonly { readonly by: 'comment' | 'baseline' }[]): Text => {
    const inBaseline = silenced.filter(({ by }) => by === 'baseline').length;
    const byComment = silenced.length - inBaseline;
    return {
      nl: `Met een reden genegeerd: ${toldCounts([`${byComment} door een opmerking in het bestand`, `${inBaseline} door de baseline`])}.`,
      en: `Accepted with a reason: ${toldCounts([`${byComment} by a comment in the file`, `${inBaseline} by the baseline`])}.`,
    };
  },
  older: (count: number, revision: string): Text => {
    const left = {
      nl: plural(count, 'oudere bevinding', 'oudere bevindingen'),
      en: plural(count, 'older finding', 'older findings'),
    };
    return {
      nl: `Alleen wat nieuw is sinds ${revision}${count > 0 ? `; ${left.nl} niet getoond` : ''}.`,
      en: `Only what is new since ${revision}${count > 0 ? `; ${left.en} not shown` : ''}.`,
    };
  },
  leftOut: (files: readonly string[]): Text => ({
    nl: `Nog niet verder gecontroleerd, omdat de vorm niet klopt: ${files.join(', ')}.`,
    en: `Not checked further, because the shape is wrong: ${files.join(', ')}.`,
  }),
  notAnnotated: (count: number): Text => ({
    nl: `Nog ${plural(count, 'bevinding', 'bevindingen')} zonder aantekening bij de regel, omdat GitHub er van elke soort tien toont. Alles staat in de samenvatting van deze stap.`,
    en: `${plural(count, 'more finding', 'more findings')} without an annotation, because GitHub shows ten of each kind. All of them are in the summary of this step.`,
  }),
  cut: {
    nl: 'De rest past niet in deze samenvatting; `inkoop validate` toont alles.',
    en: 'The rest does not fit into this summary; `inkoop validate` shows all of it.',
  },
} as const;

/** The counts that are not nought. */
function toldCounts(counts: readonly string[]): string {
  return counts.filter((part) => !part.startsWith('0 ')).join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
