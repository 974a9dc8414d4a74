import type { Text } from './language.js';

/** What is told of comments that silence findings. */
export const ignoreText = {
  incomplete: (rules: readonly string[]): Text => ({
    nl: rules.length === 0 ? 'er staat geen controleregel bij' : `er staat geen reden bij \`${rules.join(', ')}\``,
    en: rules.length === 0 ? 'it names no rule' : `it gives no reason for \`${rules.join(', ')}\``,
  }),
  unknown: (rule: string): Text => ({
    nl: `er is geen controleregel \`${rule}\``,
    en: `there is no rule \`${rule}\``,
  }),
  notPossible: (rule: string): Text => ({
    nl: `\`${rule}\` kan niet worden genegeerd: zolang dit niet klopt, is het bestand niet te lezen`,
    en: `\`${rule}\` cannot be accepted: as long as this is wrong, the file cannot be read`,
  }),
  unused: (rule: string, line: number): Text => ({
    nl: `\`${rule}\` vindt niets op regel ${line}`,
    en: `\`${rule}\` finds nothing on line ${line}`,
  }),
} as const;

/** What is told of a list of known findings. */
export const baselineText = {
  unused: (rule: string): Text => ({
    nl: `\`${rule}\` vindt hier niets meer`,
    en: `\`${rule}\` finds nothing here any more`,
  }),
  expired: (message: Text, day: string): Text => ({
    nl: `${message.nl} (mocht blijven tot en met ${day})`,
    en: `${message.en} (it could stay up to and including ${day})`,
  }),
  removed: (count: number, file: string): Text => ({
    nl: `${count === 1 ? 'Eén opgeloste bevinding' : `${count} opgeloste bevindingen`} uit ${file} gehaald.`,
    en: `Removed ${count === 1 ? 'one resolved finding' : `${count} resolved findings`} from ${file}.`,
  }),
  nothingToRemove: (file: string): Text => ({
    nl: `In ${file} staat niets wat al is opgelost.`,
    en: `Nothing in ${file} is resolved yet.`,
  }),
  notRead: (file: string, code: string): Text => ({
    nl: `${file} is niet te lezen (${code}). Begin er een met \`inkoop validate --format baseline=${file}\`.`,
    en: `${file} cannot be read (${code}). Start one with \`inkoop validate --format baseline=${file}\`.`,
  }),
  fillIn: {
    nl: 'Bekende bevindingen van `inkoop validate`. Vul bij elke een reden in, en de laatste dag waarop zij mag blijven.',
    en: 'Known findings of `inkoop validate`. Give each a reason, and the last day on which it may stay.',
  },
} as const;

/** What is told of what was mended. */
export const fixText = {
  done: (file: string, diagnostics: readonly { readonly id: string }[], isTried: boolean): Text => {
    const rules = [...new Set(diagnostics.map(({ id }) => id))];
    const counts = rules.map((rule) => `${rule} ${diagnostics.filter(({ id }) => id === rule).length}×`).join(', ');
    if (isTried) return { nl: `Te herstellen in ${file}: ${counts}.`, en: `Can be fixed in ${file}: ${counts}.` };
    return { nl: `Hersteld in ${file}: ${counts}.`, en: `Fixed in ${file}: ${counts}.` };
  },
  nothing: {
    nl: 'Niets te herstellen zonder te veranderen wat er staat.',
    en: 'Nothing to fix without changing what it says.',
  },
  needsFix: {
    nl: '--dry-run hoort bij --fix: het toont wat er zou veranderen.',
    en: '--dry-run belongs with --fix: it shows what would change.',
  },
} as const;
