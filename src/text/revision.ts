import type { Text } from './language.js';
import { phrase } from './phrase.js';
import { usageText } from './usage.js';

const fetchAll: Text = {
  nl: 'Deze kloon is ondiep: hij heeft alleen de nieuwste revisies. Haal de rest op met `git fetch --unshallow`; zet bij actions/checkout `fetch-depth: 0`.',
  en: 'This clone is shallow: it holds only the newest revisions. Get the others by `git fetch --unshallow`; with actions/checkout set `fetch-depth: 0`.',
};

const fetchBranch = (remote: string, name: string): Text => {
  const [command, is] = [`\`git fetch ${remote} ${name}:refs/remotes/${remote}/${name}\``, `\`${remote}/${name}\``];
  return {
    nl: `Is het een branch van ${remote} die deze kloon niet heeft, haal die dan op met ${command}, en noem ${is}; zet bij actions/checkout \`fetch-depth: 0\`.`,
    en: `If it is a branch of ${remote} that this clone does not have, get it by ${command}, and name ${is}; with actions/checkout set \`fetch-depth: 0\`.`,
  };
};

/** What is said where a revision cannot be had from git. */
export const revisionText = {
  noGit: {
    nl: 'Git staat niet op deze machine, of mag niet starten; zonder git is er geen eerdere stand. Installeer het: https://git-scm.com.',
    en: 'Git is not on this machine, or may not start; without it there is no earlier state. Install it: https://git-scm.com.',
  },
  refused: (words: string): Text => ({ nl: `Git weigert: ${stopped(words)}`, en: `Git refuses: ${stopped(words)}` }),
  noRepository: (folder: string): Text => ({
    nl: `${folder} staat niet in een git-repository, en heeft dus geen eerdere stand. Noem met --data een dataset die er wel in staat.`,
    en: `${folder} is in no git repository, and so has no earlier state. Name a dataset that is in one with --data.`,
  }),
  keptElsewhere: {
    repository: (top: string): Text => ({
      nl: `\`.git\` in ${top} verwijst naar een map die niet terugverwijst, en wordt daarom niet gevolgd. Is die map van u, zet dan in haar instellingen \`core.worktree\` op ${top}.`,
      en: `\`.git\` in ${top} leads to a folder that does not lead back, and so is not followed. If that folder is yours, set \`core.worktree\` in its settings to ${top}.`,
    }),
    objects: (top: string): Text => ({
      nl: `De repository in ${top} leent uit een andere (\`objects/info/alternates\`), en die wordt niet gelezen. Is die andere van u, typ dan \`git repack -a -d\` en verwijder dat bestand.`,
      en: `The repository in ${top} borrows from another one (\`objects/info/alternates\`), which is not read. If that other one is yours, type \`git repack -a -d\` and remove that file.`,
    }),
  },
  noRevision: (
    word: string,
    meant: string | undefined,
    known: readonly string[],
    isShallow: boolean,
    branch: { readonly remote: string; readonly name: string } | undefined,
  ): Text => {
    const told = usageText.unknown('revision', word, meant, known);
    return branch ? phrase`${told} ${fetchBranch(branch.remote, branch.name)}` : behind(told, isShallow);
  },
  /** Of a day in the place of a revision. */
  day: (word: string, day: string): Text => ({
    nl: `\`${word}\` is een dag; hier hoort een git-revisie. De laatste tot een dag geeft \`git log -1 --format=%h --before=${day}\`; wat op twee dagen bekend was, vergelijkt \`inkoop compare REGIO@DAG REGIO@DAG\`.`,
    en: `\`${word}\` is a day; a git revision belongs here. \`git log -1 --format=%h --before=${day}\` gives the last one up to a day; \`inkoop compare REGION@DAY REGION@DAY\` compares what was known on two days.`,
  }),
  noCommonAncestor: ([one, other]: readonly [string, string], isShallow: boolean): Text =>
    behind(
      {
        nl: `\`${one}\` en \`${other}\` hebben geen gemeenschappelijke voorouder.`,
        en: `\`${one}\` and \`${other}\` have no common ancestor.`,
      },
      isShallow,
    ),
  leftOut: (commit: string): Text => ({
    nl: `De bestanden van ${commit.slice(0, 12)} zitten niet in deze kloon. Maak een kloon zonder \`--filter\`.`,
    en: `The files of ${commit.slice(0, 12)} are not in this clone. Make a clone without \`--filter\`.`,
  }),
} as const;

function behind(told: Text, isShallow: boolean): Text {
  return isShallow ? phrase`${told} ${fetchAll}` : told;
}

function stopped(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
