import type { Text } from './language.js';

/** What is said of the completion of shells. */
export const completionText = {
  shell: { nl: 'voor welke shell', en: 'for which shell' },
  needsShell: {
    nl: 'Zeg voor welke shell: bash, zsh of fish.',
    en: 'Say for which shell: bash, zsh or fish.',
  },
  fishNeeds: { nl: 'wat fish nodig heeft', en: 'what fish needs' },
  install: { nl: 'Zo werkt het in elke nieuwe shell:', en: 'To have it in every new shell:' },
  bash: { nl: 'bash: zet dit in ~/.bashrc', en: 'bash: put this into ~/.bashrc' },
  zsh: { nl: 'zsh: zet dit in ~/.zshrc, onder compinit', en: 'zsh: put this into ~/.zshrc, below compinit' },
  fish: { nl: 'fish: typ dit één keer', en: 'fish: type this once' },
  /** The first lines of a script. */
  head: {
    nl: 'Vult regels van inkoop aan. Het vraagt het programma zelf wat er kan staan, en kent zo de data die er is.',
    en: 'Completes lines of inkoop. It asks the program itself what may stand there, and so knows the data at hand.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
